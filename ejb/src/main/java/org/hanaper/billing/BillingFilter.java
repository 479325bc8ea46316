package org.hanaper.billing;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * Which invoices and credit notes a list shows.
 *
 * @param text part of a document or order number, empty for all
 * @param kind only this kind, null for both
 * @param after the key after which the page begins, as a {@code Slice} gave it; null for the first
 */
public record BillingFilter(String text, @Nullable BillingKind kind, @Nullable String after)
    implements Serializable {}
