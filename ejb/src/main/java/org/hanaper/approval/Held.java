package org.hanaper.approval;

import java.time.Instant;

/**
 * A request as its row holds it.
 *
 * @param act what was asked for
 * @param subjectName the name of the thing it is about
 * @param state where it stands
 * @param expiresAt until when it can be decided
 */
record Held(HeldAct act, String subjectName, ApprovalState state, Instant expiresAt) {}
