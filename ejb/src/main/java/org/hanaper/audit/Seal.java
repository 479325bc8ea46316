package org.hanaper.audit;

import org.jspecify.annotations.Nullable;

/**
 * One link of the chain.
 *
 * @param sequence its place, from 1 without gaps
 * @param auditId the audit row it covers
 * @param previous the seal before it
 * @param seal the signature over place, previous seal and audit row
 * @param event the audit row as it stands now, null when it is gone
 */
record Seal(
    long sequence, long auditId, String previous, String seal, @Nullable AuditEvent event) {}
