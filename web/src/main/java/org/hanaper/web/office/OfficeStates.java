package org.hanaper.web.office;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import org.hanaper.correction.CorrectionState;
import org.hanaper.payment.OfflineState;
import org.hanaper.withdrawal.WithdrawalState;

/** How the back office shows the states of what it decides about. */
@Named
@ApplicationScoped
public class OfficeStates {

  /**
   * The kind of chip of an offline payment's state.
   *
   * @param state the state
   */
  public String offlineKind(OfflineState state) {
    return switch (state) {
      case SUBMITTED -> "warn";
      case APPROVED -> "good";
      case REJECTED -> "bad";
      case WITHDRAWN -> "neutral";
    };
  }

  /**
   * The kind of chip of a withdrawal's state.
   *
   * @param state the state
   */
  public String withdrawalKind(WithdrawalState state) {
    return switch (state) {
      case REQUESTED -> "warn";
      case PAID -> "good";
      case REFUSED -> "bad";
      case CANCELLED -> "neutral";
    };
  }

  /**
   * The kind of chip of a correction's state.
   *
   * @param state the state
   */
  public String correctionKind(CorrectionState state) {
    return switch (state) {
      case PROPOSED -> "warn";
      case APPROVED -> "good";
      case REFUSED -> "bad";
      case WITHDRAWN -> "neutral";
    };
  }
}
