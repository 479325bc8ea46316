package org.hanaper.member;

import org.hanaper.shared.AccountId;

/**
 * An administrator has declined what an invitee filled in; told within the transaction.
 *
 * @param account the account
 * @param email the invitee's address
 * @param name the invitee's name
 * @param language the language of the mail
 * @param reason why
 */
public record InvitationDeclined(
    AccountId account, String email, String name, String language, String reason) {}
