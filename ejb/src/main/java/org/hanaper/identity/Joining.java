package org.hanaper.identity;

import org.hanaper.access.Role;

/**
 * Somebody who is to get a place in an account.
 *
 * @param contact checked by {@link Memberships#read}
 * @param role as what
 */
public record Joining(Contact contact, Role role) {}
