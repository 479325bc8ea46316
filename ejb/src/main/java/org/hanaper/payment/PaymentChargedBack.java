package org.hanaper.payment;

import org.hanaper.ledger.TransactionId;
import org.hanaper.shared.AccountId;
import org.hanaper.shared.Money;

/**
 * A credited payment was taken back by the card holder (booking T3); the balance may be below the
 * granted overdraft now.
 *
 * @param payment the payment's number
 * @param account the account it was for
 * @param amount what was taken back
 * @param reason what the gateway says
 * @param transaction the booking
 */
public record PaymentChargedBack(
    PaymentId payment, AccountId account, Money amount, String reason, TransactionId transaction) {}
