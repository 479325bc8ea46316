package org.hanaper.member;

import org.hanaper.access.Role;
import org.hanaper.identity.Recipient;
import org.hanaper.shared.AccountId;
import org.hanaper.shared.MembershipId;

/**
 * A user's role was changed; told within the transaction.
 *
 * @param account the account
 * @param user which user
 * @param person whose
 * @param name the name as the account notes it
 * @param role the new role
 */
public record RoleChanged(
    AccountId account, MembershipId user, Recipient person, String name, Role role) {}
