package org.hanaper.bulk;

import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An import and how far it is.
 *
 * @param id which one
 * @param fileName what the file was called
 * @param state where it stands
 * @param counts how many lines there are of each kind
 * @param uploadedBy who uploaded it, or started it
 * @param uploadedAt when the file was looked at
 * @param endedAt when it was done or stopped, null before
 */
public record ImportView(
    ImportId id,
    String fileName,
    ImportState state,
    ImportCounts counts,
    String uploadedBy,
    Instant uploadedAt,
    @Nullable Instant endedAt)
    implements Serializable {}
