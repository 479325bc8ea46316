package org.hanaper.withdrawal;

import java.io.Serializable;

/**
 * A withdrawal in the finance team's queue.
 *
 * @param withdrawal the withdrawal
 * @param accountName whose it is, by name
 * @param accountNumber the account's number
 */
public record WithdrawalQueueRow(WithdrawalRow withdrawal, String accountName, String accountNumber)
    implements Serializable {}
