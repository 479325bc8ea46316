package org.hanaper.web.billing;

import jakarta.ejb.EJB;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import org.hanaper.payment.OfflinePaymentRow;
import org.hanaper.payment.OfflinePayments;
import org.hanaper.payment.OfflineQuery;
import org.hanaper.payment.OfflineState;
import org.hanaper.shared.Slice;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;

/** The list of offline payments. */
@Named
@ViewScoped
public class BillingTransfersPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @EJB OfflinePayments payments;

  private String q = "";
  private String state = "";
  private String after = "";
  private Slice<OfflinePaymentRow> slice = new Slice<>(List.of(), null, null);

  public void load() {
    slice = payments.list(new OfflineQuery(q, chosen(), after));
  }

  public boolean isFiltered() {
    return !q.isBlank() || chosen() != null;
  }

  /** The names of all states, for the filter. */
  public List<String> getStates() {
    return Arrays.stream(OfflineState.values()).map(Enum::name).toList();
  }

  private @Nullable OfflineState chosen() {
    return Arrays.stream(OfflineState.values())
        .filter(each -> each.name().equals(state))
        .findFirst()
        .orElse(null);
  }

  public Slice<OfflinePaymentRow> getSlice() {
    return slice;
  }

  public String getQ() {
    return q;
  }

  public void setQ(@Nullable String q) {
    this.q = q == null ? "" : q;
  }

  public String getState() {
    return state;
  }

  public void setState(@Nullable String state) {
    this.state = state == null ? "" : state;
  }

  public String getAfter() {
    return after;
  }

  public void setAfter(@Nullable String after) {
    this.after = after == null ? "" : after;
  }
}
