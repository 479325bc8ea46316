package org.hanaper.web.billing;

import jakarta.ejb.EJB;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import org.hanaper.shared.Slice;
import org.hanaper.withdrawal.WithdrawalQuery;
import org.hanaper.withdrawal.WithdrawalRow;
import org.hanaper.withdrawal.WithdrawalState;
import org.hanaper.withdrawal.Withdrawals;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;

/** The list of withdrawals. */
@Named
@ViewScoped
public class BillingWithdrawalsPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @EJB Withdrawals withdrawals;

  private String q = "";
  private String state = "";
  private String after = "";
  private Slice<WithdrawalRow> slice = new Slice<>(List.of(), null, null);

  public void load() {
    slice = withdrawals.list(new WithdrawalQuery(q, chosen(), after));
  }

  public boolean isFiltered() {
    return !q.isBlank() || chosen() != null;
  }

  /** The names of all states, for the filter. */
  public List<String> getStates() {
    return Arrays.stream(WithdrawalState.values()).map(Enum::name).toList();
  }

  private @Nullable WithdrawalState chosen() {
    return Arrays.stream(WithdrawalState.values())
        .filter(each -> each.name().equals(state))
        .findFirst()
        .orElse(null);
  }

  public Slice<WithdrawalRow> getSlice() {
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
