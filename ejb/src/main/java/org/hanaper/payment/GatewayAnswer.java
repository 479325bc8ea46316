package org.hanaper.payment;

import org.hanaper.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * What a gateway says about a payment, verified to come from it.
 *
 * @param payment the payment
 * @param state how the gateway sees it
 * @param amount the amount the gateway took, null unless paid
 * @param reference the gateway's own number, empty when it has none yet
 */
public record GatewayAnswer(
    PaymentId payment, State state, @Nullable Money amount, String reference) {

  /** Refuses a success without an amount. */
  public GatewayAnswer {
    if (state == State.PAID && amount == null) {
      throw new IllegalArgumentException("paid without an amount: " + payment);
    }
  }

  /** How the gateway sees a payment. */
  public enum State {
    /** It never heard of it, or the payer has not finished. */
    UNKNOWN,
    /** Not decided yet. */
    PENDING,
    /** The money was taken. */
    PAID,
    /** Refused. */
    REFUSED,
    /** Given up by the payer. */
    CANCELLED
  }
}
