package org.hanaper.bulk;

import java.io.Serializable;
import org.hanaper.shared.AccountId;
import org.hanaper.shared.MembershipId;

/**
 * An import has come to its end, or couldn't go on; told within the transaction.
 *
 * @param id which one
 * @param account whose
 * @param starter who started it
 * @param fileName what the file was called
 * @param counts what became of its lines
 */
public record ImportFinished(
    ImportId id, AccountId account, MembershipId starter, String fileName, ImportCounts counts)
    implements Serializable {}
