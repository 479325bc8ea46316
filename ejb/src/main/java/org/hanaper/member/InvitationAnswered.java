package org.hanaper.member;

import org.hanaper.shared.AccountId;

/**
 * An invitee has filled in the form and waits for an administrator; told within the transaction.
 *
 * @param account the account
 * @param id the invitation
 * @param email the invitee's address
 * @param name the invitee's name
 */
public record InvitationAnswered(AccountId account, InvitationId id, String email, String name) {}
