package org.hanaper.ordering;

import java.io.Serializable;
import org.hanaper.shared.AccountId;
import org.hanaper.shared.GroupId;
import org.hanaper.shared.Money;

/**
 * The charge of a request was refused and the request is kept On Hold; heard inside the transaction
 * that keeps it.
 *
 * @param id the request
 * @param account the account that wanted to buy
 * @param group the group it was to be ordered in
 * @param groupName its name
 * @param gross what was to be charged
 * @param overThreshold whether the group's threshold refused it (EMS-1138); otherwise the credits
 *     (EMS-1139 to EMS-1141)
 */
public record OrderHeld(
    OrderId id,
    AccountId account,
    GroupId group,
    String groupName,
    Money gross,
    boolean overThreshold)
    implements Serializable {}
