package org.hanaper.group;

import java.io.Serializable;
import org.hanaper.shared.AccountId;
import org.hanaper.shared.GroupId;

/**
 * A group's details, finance mode or spend limit were saved, or it was taken back from the archive;
 * heard inside the transaction.
 *
 * @param group the group
 * @param account its account
 * @param name its name from now on
 */
public record GroupEdited(GroupId group, AccountId account, String name) implements Serializable {}
