package org.hanaper.identity;

import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How it stands with a user's sign-in, as far as an administrator may help.
 *
 * @param blockedAt since when it is blocked, null when it isn't
 * @param factorSince since when there is a second factor, null without one
 */
public record UserSignIn(@Nullable Instant blockedAt, @Nullable Instant factorSince)
    implements Serializable {}
