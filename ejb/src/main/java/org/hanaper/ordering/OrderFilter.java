package org.hanaper.ordering;

import java.io.Serializable;
import java.time.LocalDate;
import org.hanaper.shared.GroupId;
import org.jspecify.annotations.Nullable;

/**
 * What the list of orders is narrowed to.
 *
 * @param text part of the main name, or an order or request number; empty for all
 * @param from the first day of ordering (UTC), null for no bound
 * @param until the last day of ordering (UTC), null for no bound
 * @param product the product's code, empty for all
 * @param status the status, null for all
 * @param group the group, null for all
 * @param after the key that the page before handed back, null for the newest
 */
public record OrderFilter(
    String text,
    @Nullable LocalDate from,
    @Nullable LocalDate until,
    String product,
    @Nullable OrderStatus status,
    @Nullable GroupId group,
    @Nullable String after)
    implements Serializable {

  /** Everything, newest first. */
  public static OrderFilter all() {
    return new OrderFilter("", null, null, "", null, null, null);
  }
}
