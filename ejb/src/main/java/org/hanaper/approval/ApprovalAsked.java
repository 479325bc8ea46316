package org.hanaper.approval;

import java.io.Serializable;
import org.hanaper.shared.AccountId;
import org.hanaper.shared.Money;

/**
 * An act waits for a second person; heard inside the transaction.
 *
 * @param id its number
 * @param account the account
 * @param kind what sort of act
 * @param amount how much
 * @param subjectName the name of the thing it is about, empty for none
 * @param reason why
 * @param by who asked
 */
public record ApprovalAsked(
    ApprovalId id,
    AccountId account,
    ApprovalKind kind,
    Money amount,
    String subjectName,
    String reason,
    Requester by)
    implements Serializable {}
