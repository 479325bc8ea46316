package org.hanaper.web.billing;

import jakarta.ejb.EJB;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import org.hanaper.payment.OfflinePaymentRow;
import org.hanaper.payment.OfflinePayments;
import org.hanaper.payment.OnlinePayments;
import org.hanaper.payment.PaymentQuery;
import org.hanaper.payment.PaymentRow;
import org.hanaper.payment.PaymentState;
import org.hanaper.shared.Slice;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;

/** The list of online payments. */
@Named
@ViewScoped
public class BillingPaymentsPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @EJB OnlinePayments payments;
  @EJB OfflinePayments offlinePayments;

  private String q = "";
  private String state = "";
  private String after = "";
  private List<OfflinePaymentRow> offline = List.of();
  private Slice<PaymentRow> slice = new Slice<>(List.of(), null, null);

  public void load() {
    slice = payments.list(new PaymentQuery(q, chosen(), after));
    // the newest ten stand under the first page only
    offline = isFiltered() || !after.isEmpty() ? List.of() : offlinePayments.recent();
  }

  public boolean isFiltered() {
    return !q.isBlank() || chosen() != null;
  }

  private @Nullable PaymentState chosen() {
    return Arrays.stream(PaymentState.values())
        .filter(each -> each.name().equals(state))
        .findFirst()
        .orElse(null);
  }

  public Slice<PaymentRow> getSlice() {
    return slice;
  }

  public List<OfflinePaymentRow> getOffline() {
    return offline;
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
