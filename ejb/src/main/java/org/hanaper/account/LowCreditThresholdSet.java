package org.hanaper.account;

import java.io.Serializable;
import org.hanaper.shared.AccountId;

/**
 * The balance below which an account's people are warned was set or cleared; heard inside the
 * transaction.
 *
 * @param account the account
 */
public record LowCreditThresholdSet(AccountId account) implements Serializable {}
