package org.hanaper.web.audit;

import jakarta.ejb.EJB;
import jakarta.inject.Named;
import java.io.Serializable;
import org.hanaper.report.AuditLog;
import org.hanaper.report.AuditRow;
import org.hanaper.shared.NotFound;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;

/** One entry of the audit. */
@Named
@ViewScoped
public class AuditViewPage implements Serializable {

  @EJB AuditLog log;

  private @Nullable String id;
  private @Nullable AuditRow entry;

  /** Reads the entry. */
  public void load() {
    if (id == null || !id.matches("[0-9]{1,18}")) {
      throw new NotFound("audit entry");
    }
    entry = log.entry(Long.parseLong(id));
  }

  /** The entry's key. */
  public @Nullable String getId() {
    return id;
  }

  /** From the address. */
  public void setId(@Nullable String id) {
    this.id = id;
  }

  /** The entry. */
  public @Nullable AuditRow getEntry() {
    return entry;
  }
}
