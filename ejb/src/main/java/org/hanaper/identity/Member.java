package org.hanaper.identity;

import java.io.Serializable;
import org.hanaper.shared.MembershipId;

/**
 * Somebody in an account, for those who tell him something.
 *
 * @param membership the place in the account
 * @param person who it is
 */
public record Member(MembershipId membership, Recipient person) implements Serializable {}
