package org.hanaper.web.office;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.hanaper.payment.HeldPayment;
import org.hanaper.payment.HeldPayments;
import org.hanaper.web.shared.Act;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;

/** Online payments of another amount than asked for: credit what was taken, or nothing. */
@Named
@ViewScoped
public class OfficeHeldPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @EJB HeldPayments payments;
  @Inject Act act;

  private List<HeldPayment> rows = List.of();
  private @Nullable HeldPayment chosen;
  private String reason = "";

  public void load() {
    rows = payments.waiting();
  }

  /** Opens the form for one payment. */
  public void choose(HeldPayment row) {
    chosen = row;
    reason = "";
  }

  /** Credits what the gateway took. */
  public void credit() {
    HeldPayment row = chosen;
    if (row != null && act.run(() -> payments.credit(row.id().value(), reason))) {
      act.done("office_held.credited", row.id(), row.taken());
      chosen = null;
    }
    load();
  }

  /** Credits nothing. */
  public void dismiss() {
    HeldPayment row = chosen;
    if (row != null && act.run(() -> payments.dismiss(row.id().value(), reason))) {
      act.done("office_held.dismissed", row.id());
      chosen = null;
    }
    load();
  }

  /** Whether what was taken can be credited at all: only the account's currency can. */
  public boolean isCreditable() {
    HeldPayment row = chosen;
    return row != null && row.taken().currency().equals(row.asked().currency());
  }

  public List<HeldPayment> getRows() {
    return rows;
  }

  public @Nullable HeldPayment getChosen() {
    return chosen;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
