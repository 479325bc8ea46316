package org.hanaper.member;

import org.hanaper.shared.AccountId;

/**
 * An invitation was approved, declined or taken back; told within the transaction.
 *
 * @param account the account
 * @param id the invitation
 */
public record InvitationSettled(AccountId account, InvitationId id) {}
