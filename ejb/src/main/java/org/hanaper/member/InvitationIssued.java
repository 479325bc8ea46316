package org.hanaper.member;

import org.hanaper.shared.AccountId;

/**
 * Somebody was invited; told within the transaction.
 *
 * @param account the account
 * @param email where to
 * @param language the language of the mail
 * @param token the secret of the link; kept nowhere but in the mail
 */
public record InvitationIssued(AccountId account, String email, String language, String token) {}
