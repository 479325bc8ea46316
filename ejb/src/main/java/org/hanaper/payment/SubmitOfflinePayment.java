package org.hanaper.payment;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The customer's word that he paid outside the portal.
 *
 * @param amount what was typed, in the account's currency
 * @param mode how it was paid
 * @param reference the bank's transaction number
 * @param paidOn when it was paid
 * @param payerBank the payer's bank
 * @param remarks a note for our finance team, may be empty
 * @param document the proof's id in {@code document}, null without one
 * @param requestKey made once per form
 */
public record SubmitOfflinePayment(
    String amount,
    OfflineMode mode,
    String reference,
    LocalDate paidOn,
    String payerBank,
    String remarks,
    @Nullable Long document,
    String requestKey)
    implements Serializable {

  /** The same with another proof. */
  SubmitOfflinePayment with(Long proof) {
    return new SubmitOfflinePayment(
        amount, mode, reference, paidOn, payerBank, remarks, proof, requestKey);
  }
}
