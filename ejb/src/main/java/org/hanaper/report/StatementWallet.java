package org.hanaper.report;

import java.io.Serializable;
import org.hanaper.shared.GroupId;
import org.hanaper.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * A wallet that a statement can be asked for.
 *
 * @param group whose it is, null for the account's own
 * @param name the group's name, empty for the account's own
 * @param balance what it holds now
 */
public record StatementWallet(@Nullable GroupId group, String name, Money balance)
    implements Serializable {}
