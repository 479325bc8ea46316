package org.hanaper.approval;

import org.hanaper.document.DocumentId;
import org.hanaper.shared.AccountId;
import org.hanaper.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * An approved act, to be carried out now.
 *
 * @param id the request's number, which names the act once and for all
 * @param account the account
 * @param kind what sort of act
 * @param amount how much
 * @param subject the key of the thing it is about, 0 for none
 * @param fingerprint what it rested on when it was asked for
 * @param remarks what was remarked on the act
 * @param document supports it, null without one
 * @param by who asked
 */
public record HeldAct(
    ApprovalId id,
    AccountId account,
    ApprovalKind kind,
    Money amount,
    long subject,
    String fingerprint,
    String remarks,
    @Nullable DocumentId document,
    Requester by) {}
