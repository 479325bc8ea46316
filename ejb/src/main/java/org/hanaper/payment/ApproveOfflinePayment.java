package org.hanaper.payment;

import org.hanaper.shared.Money;

/**
 * The finance team's word that the money arrived.
 *
 * @param id which payment
 * @param received what arrived; less than submitted when a bank kept charges
 * @param reason why it is less, empty when it isn't
 */
public record ApproveOfflinePayment(OfflinePaymentId id, Money received, String reason) {}
