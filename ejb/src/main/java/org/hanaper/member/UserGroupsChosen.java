package org.hanaper.member;

import java.util.Set;
import org.hanaper.shared.AccountId;
import org.hanaper.shared.GroupId;
import org.hanaper.shared.MembershipId;

/**
 * A user was created or changed and is kept to chosen groups; told within the transaction, and who
 * keeps the groups refuses those that aren't the account's.
 *
 * @param account the account
 * @param user the user
 * @param groups all groups the user may use from now on, at least one
 */
public record UserGroupsChosen(AccountId account, MembershipId user, Set<GroupId> groups) {

  /** Keeps a copy of the groups. */
  public UserGroupsChosen {
    groups = Set.copyOf(groups);
  }
}
