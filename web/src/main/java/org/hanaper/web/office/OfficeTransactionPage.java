package org.hanaper.web.office;

import jakarta.ejb.EJB;
import jakarta.inject.Named;
import java.io.Serializable;
import org.hanaper.ledger.TransactionId;
import org.hanaper.report.Book;
import org.hanaper.report.JournalTransaction;
import org.hanaper.shared.NotFound;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;

/** One transaction of the book with all its sides. */
@Named
@ViewScoped
public class OfficeTransactionPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @EJB Book book;

  private long id;
  private @Nullable JournalTransaction transaction;

  /** Reads it. */
  public void load() {
    if (id <= 0) {
      throw new NotFound("transaction");
    }
    transaction = book.transaction(new TransactionId(id));
  }

  /** The transaction. */
  public @Nullable JournalTransaction getTransaction() {
    return transaction;
  }

  /** Its key. */
  public long getId() {
    return id;
  }

  /** From the address. */
  public void setId(long id) {
    this.id = id;
  }
}
