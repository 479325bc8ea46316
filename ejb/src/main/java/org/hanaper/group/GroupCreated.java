package org.hanaper.group;

import java.io.Serializable;
import org.hanaper.shared.AccountId;
import org.hanaper.shared.GroupId;

/**
 * A group was created.
 *
 * @param id the group
 * @param account its account
 * @param number its number of ten digits
 * @param name its name
 * @param isDefault whether it is the account's Default Group
 */
public record GroupCreated(
    GroupId id, AccountId account, String number, String name, boolean isDefault)
    implements Serializable {}
