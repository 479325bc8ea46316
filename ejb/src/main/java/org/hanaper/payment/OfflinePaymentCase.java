package org.hanaper.payment;

import java.io.Serializable;
import org.hanaper.shared.Money;

/**
 * An offline payment as the finance team decides about it.
 *
 * @param payment the payment
 * @param accountName whose it is, by name
 * @param accountNumber the account's number
 * @param balance what the account has now
 */
public record OfflinePaymentCase(
    OfflinePaymentView payment, String accountName, String accountNumber, Money balance)
    implements Serializable {}
