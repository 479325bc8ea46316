package org.hanaper.payment;

import java.io.Serializable;

/**
 * An offline payment in the finance team's queue.
 *
 * @param payment the payment
 * @param accountName whose it is, by name
 * @param accountNumber the account's number
 */
public record OfflineQueueRow(OfflinePaymentRow payment, String accountName, String accountNumber)
    implements Serializable {}
