package org.hanaper.payment;

import org.hanaper.shared.AccountId;

/**
 * The payer took an offline payment back before it was decided.
 *
 * @param payment its number
 * @param account the account it was for
 */
public record OfflinePaymentWithdrawn(OfflinePaymentId payment, AccountId account) {}
