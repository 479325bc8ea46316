package org.hanaper.group;

import java.io.Serializable;
import org.hanaper.shared.AccountId;
import org.hanaper.shared.GroupId;

/**
 * A group is being archived; heard inside the transaction, so that whoever still needs the group
 * can refuse.
 *
 * @param group the group
 * @param account its account
 * @param name its name
 */
public record GroupArchived(GroupId group, AccountId account, String name)
    implements Serializable {}
