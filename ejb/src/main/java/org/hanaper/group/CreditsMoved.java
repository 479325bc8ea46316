package org.hanaper.group;

import java.io.Serializable;
import org.hanaper.shared.AccountId;
import org.hanaper.shared.GroupId;

/**
 * Credits were moved between an account's wallet and a group's; heard inside the transaction.
 *
 * @param account the account
 * @param group the group
 */
public record CreditsMoved(AccountId account, GroupId group) implements Serializable {}
