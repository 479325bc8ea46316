package org.hanaper.report;

import java.io.Serializable;
import org.hanaper.shared.Money;

/**
 * One side of a transaction in the journal.
 *
 * @param number the account's number in the chart
 * @param name the account's name in the chart
 * @param subLedger the holder or thing within it
 * @param amount a debit is positive, a credit negative
 */
public record JournalPosting(int number, String name, String subLedger, Money amount)
    implements Serializable {}
