package org.hanaper.identity;

import java.io.Serializable;
import org.hanaper.shared.AccountId;
import org.hanaper.shared.MembershipId;

/**
 * Where somebody is an active user.
 *
 * @param account the account
 * @param user the membership in it
 * @param name what the account calls the user
 */
public record UserPlace(AccountId account, MembershipId user, String name)
    implements Serializable {}
