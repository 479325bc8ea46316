package org.hanaper.identity;

import org.hanaper.shared.IdentityId;
import org.jspecify.annotations.Nullable;

/** An identity as this feature reads it; the hash is null until a password was set. */
record Person(
    IdentityId id,
    Population population,
    String email,
    String name,
    String language,
    @Nullable String passwordHash) {}
