package org.hanaper.approval;

import java.io.Serializable;
import org.hanaper.document.DocumentId;
import org.hanaper.shared.AccountId;
import org.hanaper.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * An act that a second person shall decide; the feature that asks has checked it.
 *
 * @param account the account
 * @param kind what sort of act
 * @param amount how much
 * @param subject the key of the thing it is about, e.g. the group; 0 for none
 * @param subjectName the name of that thing as it is now, at most 150 characters
 * @param fingerprint tells whether what the act rests on is still the same, empty when nothing
 * @param remarks what was remarked on the act itself, at most 500 characters
 * @param document supports it, null without one
 * @param reason why, for the second person
 * @param requestKey makes a repeated request harmless
 */
public record AskApproval(
    AccountId account,
    ApprovalKind kind,
    Money amount,
    long subject,
    String subjectName,
    String fingerprint,
    String remarks,
    @Nullable DocumentId document,
    String reason,
    String requestKey)
    implements Serializable {}
