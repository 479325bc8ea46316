package org.hanaper.correction;

import org.jspecify.annotations.Nullable;

/**
 * Which corrections a list shows.
 *
 * @param search the beginning of a number, of an account's name or number, empty for all
 * @param state only this state, null for all
 * @param after the key from which older rows are read, null for the newest
 */
public record CorrectionQuery(
    String search, @Nullable CorrectionState state, @Nullable String after) {}
