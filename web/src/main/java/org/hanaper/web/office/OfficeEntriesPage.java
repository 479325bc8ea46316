package org.hanaper.web.office;

import jakarta.ejb.EJB;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.hanaper.ledger.LedgerAccount;
import org.hanaper.report.Book;
import org.hanaper.report.BookEntry;
import org.hanaper.shared.NotFound;
import org.hanaper.shared.Slice;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;

/** The entries of one account of the chart. */
@Named
@ViewScoped
public class OfficeEntriesPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @EJB Book book;

  private int account;
  private String currency = "";
  private String after = "";
  private Slice<BookEntry> slice = new Slice<>(List.of(), null, null);

  /** Reads the page that the address asks for. */
  public void load() {
    if (getTitle().isEmpty() || !currency.matches("[A-Z]{3}")) {
      throw new NotFound("account");
    }
    slice = book.entries(account, currency, after);
  }

  /** The account's number and name; empty when the chart has none. */
  public String getTitle() {
    for (LedgerAccount each : LedgerAccount.values()) {
      if (each.number() == account) {
        return each.number() + " " + each.title() + ", " + currency;
      }
    }
    return "";
  }

  /** The entries shown. */
  public Slice<BookEntry> getSlice() {
    return slice;
  }

  /** The account's number. */
  public int getAccount() {
    return account;
  }

  /** From the address. */
  public void setAccount(int account) {
    this.account = account;
  }

  /** The currency. */
  public String getCurrency() {
    return currency;
  }

  /** From the address. */
  public void setCurrency(@Nullable String currency) {
    this.currency = currency == null ? "" : currency;
  }

  /** The key of the page. */
  public String getAfter() {
    return after;
  }

  /** From the address. */
  public void setAfter(@Nullable String after) {
    this.after = after == null ? "" : after;
  }
}
