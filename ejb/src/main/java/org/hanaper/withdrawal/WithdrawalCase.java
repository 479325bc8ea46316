package org.hanaper.withdrawal;

import java.io.Serializable;
import org.hanaper.shared.Money;

/**
 * A withdrawal as the finance team decides about it.
 *
 * @param withdrawal the withdrawal
 * @param accountName whose it is, by name
 * @param accountNumber the account's number
 * @param balance what the account has beside it
 */
public record WithdrawalCase(
    WithdrawalView withdrawal, String accountName, String accountNumber, Money balance)
    implements Serializable {}
