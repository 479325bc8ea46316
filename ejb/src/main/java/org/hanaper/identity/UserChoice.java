package org.hanaper.identity;

import java.io.Serializable;
import org.hanaper.shared.MembershipId;

/**
 * A user of the caller's account, to be chosen from a list.
 *
 * @param id the membership
 * @param name what the account calls the person
 * @param email the person's address for mail
 */
public record UserChoice(MembershipId id, String name, String email) implements Serializable {}
