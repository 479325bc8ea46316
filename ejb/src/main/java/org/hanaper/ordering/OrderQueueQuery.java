package org.hanaper.ordering;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * What the approver's list of orders is narrowed to.
 *
 * @param search a number of an order or request, or the beginning of an account's number or name or
 *     of a main name; empty for all
 * @param open whether only orders that can still be rejected are shown
 * @param status the status, null for all; not looked at for the open ones
 * @param key the key that the page before handed back, null for the newest
 */
public record OrderQueueQuery(
    String search, boolean open, @Nullable OrderStatus status, @Nullable String key)
    implements Serializable {}
