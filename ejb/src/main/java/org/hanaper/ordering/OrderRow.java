package org.hanaper.ordering;

import java.io.Serializable;
import java.time.Instant;
import org.hanaper.shared.GroupId;
import org.hanaper.shared.Money;

/**
 * A line of the list of orders.
 *
 * @param id the order
 * @param number its order number, or its request number while on hold
 * @param status where it stands
 * @param product the product's name
 * @param years the term
 * @param name the main name
 * @param groupId the group
 * @param group the group's name
 * @param gross its price with taxes
 * @param createdAt when it was requested
 * @param creator who requested it
 */
public record OrderRow(
    OrderId id,
    String number,
    OrderStatus status,
    String product,
    int years,
    String name,
    GroupId groupId,
    String group,
    Money gross,
    Instant createdAt,
    String creator)
    implements Serializable {}
