package org.hanaper.report;

import java.io.Serializable;
import java.time.YearMonth;
import org.hanaper.shared.Money;

/**
 * What was spent in a month, refunds taken off.
 *
 * @param month the month, in UTC
 * @param amount charges less refunds, with taxes
 * @param share the amount in hundredths of the highest month's, 0 to 100
 */
public record MonthSpending(YearMonth month, Money amount, int share) implements Serializable {}
