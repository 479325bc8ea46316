package org.hanaper.member;

import java.util.Map;
import java.util.Set;
import org.hanaper.shared.AccountId;
import org.hanaper.shared.GroupId;
import org.hanaper.shared.MembershipId;

/**
 * Users were created or changed and are kept to chosen groups; told within the transaction, and who
 * keeps the groups refuses those that aren't the account's.
 *
 * @param account the account
 * @param groups for each of the users all groups the user may use from now on, at least one
 */
public record UserGroupsChosen(AccountId account, Map<MembershipId, Set<GroupId>> groups) {

  /** Keeps a copy. */
  public UserGroupsChosen {
    groups = Map.copyOf(groups);
  }
}
