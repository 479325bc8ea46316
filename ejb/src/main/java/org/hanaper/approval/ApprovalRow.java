package org.hanaper.approval;

import java.io.Serializable;
import java.time.Instant;
import org.hanaper.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * A line of the list 'Approvals'.
 *
 * @param id its number
 * @param kind what sort of act
 * @param state where it stands
 * @param amount how much
 * @param subjectName the name of the thing it is about, empty for none
 * @param reason why it was asked for
 * @param requestedBy who asked
 * @param requestedAt when
 * @param expiresAt until when it can be decided
 * @param decidedBy who ended it, null while it waits
 * @param decidedAt when it ended, null while it waits
 * @param decision why it was refused, null otherwise
 * @param result the number of the transaction or withdrawal, null unless approved
 */
public record ApprovalRow(
    ApprovalId id,
    ApprovalKind kind,
    ApprovalState state,
    Money amount,
    String subjectName,
    String reason,
    String requestedBy,
    Instant requestedAt,
    Instant expiresAt,
    @Nullable String decidedBy,
    @Nullable Instant decidedAt,
    @Nullable String decision,
    @Nullable String result)
    implements Serializable {}
