package org.hanaper.payment;

import org.hanaper.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * What a gateway says about a payment, verified to come from it.
 *
 * @param payment the payment
 * @param state how the gateway sees it
 * @param amount the amount the gateway took, or took back; null in the other states
 * @param reference the gateway's own number, of the payment or of the dispute; empty when it has
 *     none
 */
public record GatewayAnswer(
    PaymentId payment, State state, @Nullable Money amount, String reference) {

  /** Refuses a movement of money without an amount. */
  public GatewayAnswer {
    if ((state == State.PAID || state == State.TAKEN_BACK) && amount == null) {
      throw new IllegalArgumentException(state + " without an amount: " + payment);
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
    /** The card holder disputes it, and the gateway has given the money back to him. */
    TAKEN_BACK,
    /** Refused. */
    REFUSED,
    /** Given up by the payer. */
    CANCELLED
  }
}
