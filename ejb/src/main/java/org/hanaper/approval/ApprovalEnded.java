package org.hanaper.approval;

import java.io.Serializable;
import org.hanaper.shared.AccountId;
import org.hanaper.shared.Money;

/**
 * A request for approval came to its end; heard inside the transaction.
 *
 * @param id its number
 * @param account the account
 * @param kind what sort of act
 * @param state how it ended
 * @param amount how much
 * @param subjectName the name of the thing it is about, empty for none
 * @param decision why it was refused, empty otherwise
 * @param by who had asked
 */
public record ApprovalEnded(
    ApprovalId id,
    AccountId account,
    ApprovalKind kind,
    ApprovalState state,
    Money amount,
    String subjectName,
    String decision,
    Requester by)
    implements Serializable {}
