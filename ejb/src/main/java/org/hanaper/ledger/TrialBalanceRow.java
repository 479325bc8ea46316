package org.hanaper.ledger;

import java.io.Serializable;
import org.hanaper.shared.Money;

/**
 * One line of the trial balance.
 *
 * @param account the account of the chart
 * @param balance the sum of its entries; debits positive, credits negative
 */
public record TrialBalanceRow(LedgerAccount account, Money balance) implements Serializable {}
