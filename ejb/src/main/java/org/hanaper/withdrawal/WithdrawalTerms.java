package org.hanaper.withdrawal;

import java.io.Serializable;
import org.hanaper.shared.Money;

/**
 * What can be asked back.
 *
 * @param balance the account's balance
 * @param available what of it can be asked back: never overdraft
 */
public record WithdrawalTerms(Money balance, Money available) implements Serializable {}
