package org.hanaper.web.billing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.hanaper.payment.OfflineState;
import org.hanaper.payment.PaymentState;
import org.hanaper.withdrawal.WithdrawalState;

/** How the pages show the states of payments. */
@Named
@ApplicationScoped
public class BillingStates {

  /** The names of all states, for the filter. */
  public List<String> getAll() {
    return Arrays.stream(PaymentState.values()).map(Enum::name).toList();
  }

  /**
   * The kind of chip and panel of a state.
   *
   * @param state the state
   */
  public String kind(PaymentState state) {
    return switch (state) {
      case SUCCEEDED -> "good";
      case FAILED, CHARGED_BACK -> "bad";
      case HELD, CANCELLED, EXPIRED -> "warn";
      case CREATED, REDIRECTED, PENDING -> "info";
    };
  }

  /**
   * The kind of chip of an offline payment's state.
   *
   * @param state the state
   */
  public String offlineKind(OfflineState state) {
    return switch (state) {
      case APPROVED -> "good";
      case REJECTED -> "bad";
      case WITHDRAWN -> "neutral";
      case SUBMITTED -> "info";
    };
  }

  /**
   * The kind of chip of a withdrawal's state.
   *
   * @param state the state
   */
  public String withdrawalKind(WithdrawalState state) {
    return switch (state) {
      case PAID -> "good";
      case REFUSED -> "bad";
      case CANCELLED -> "neutral";
      case REQUESTED -> "info";
    };
  }
}
