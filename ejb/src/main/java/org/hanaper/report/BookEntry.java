package org.hanaper.report;

import java.io.Serializable;
import java.time.Instant;
import org.hanaper.shared.Money;

/**
 * An entry of an account of the chart.
 *
 * @param transaction its transaction's key
 * @param number the transaction ID
 * @param at when it was booked
 * @param kind what the transaction stands for
 * @param reference the order, payment or group
 * @param subLedger the holder or thing within the account
 * @param amount a debit is positive, a credit negative
 */
public record BookEntry(
    long transaction,
    String number,
    Instant at,
    String kind,
    String reference,
    String subLedger,
    Money amount)
    implements Serializable {}
