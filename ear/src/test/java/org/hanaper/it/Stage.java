package org.hanaper.it;

import org.hanaper.access.Role;
import org.hanaper.ordering.OrderId;
import org.hanaper.shared.AccountId;
import org.hanaper.shared.Caller;
import org.hanaper.shared.GroupId;
import org.hanaper.shared.MembershipId;

/**
 * An account with something of everything, for one role to act on.
 *
 * @param account the account
 * @param role the role that acts
 * @param caller who acts
 * @param group a group that pays for itself
 * @param order an order, the caller's own where the role orders
 * @param user a Basic User
 * @param version the version of that user
 */
record Stage(
    AccountId account,
    Role role,
    Caller caller,
    GroupId group,
    OrderId order,
    MembershipId user,
    long version) {}
