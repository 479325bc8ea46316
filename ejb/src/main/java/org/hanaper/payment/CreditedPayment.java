package org.hanaper.payment;

import java.io.Serializable;
import java.time.Instant;
import org.hanaper.shared.Money;

/**
 * A credited online payment as the finance team sees it.
 *
 * @param id the payment's number
 * @param accountName whose it is, by name
 * @param accountNumber the account's number
 * @param gateway who took the money
 * @param credited what was credited
 * @param paidAt when
 * @param paidOut whether the gateway's payout is booked
 * @param chargedBack whether the card holder took it back
 */
public record CreditedPayment(
    PaymentId id,
    String accountName,
    String accountNumber,
    String gateway,
    Money credited,
    Instant paidAt,
    boolean paidOut,
    boolean chargedBack)
    implements Serializable {}
