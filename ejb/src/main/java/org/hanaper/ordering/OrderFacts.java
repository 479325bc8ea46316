package org.hanaper.ordering;

import java.io.Serializable;
import java.util.List;
import org.hanaper.shared.AccountId;
import org.hanaper.shared.GroupId;
import org.hanaper.shared.MembershipId;
import org.jspecify.annotations.Nullable;

/**
 * What the authority needs to know of an order.
 *
 * @param id the order
 * @param number its number of ten digits
 * @param account the account that bought
 * @param group the group it was ordered in
 * @param by the member who ordered, null for the system
 * @param status where it stands
 * @param product the product's code
 * @param productName the product's name
 * @param years the term
 * @param longestDays how many days one certificate of the product may last
 * @param names the names, the main one first, as A-labels in lower case
 * @param csr the accepted request as PEM, null when none was given yet
 */
public record OrderFacts(
    OrderId id,
    String number,
    AccountId account,
    GroupId group,
    @Nullable MembershipId by,
    OrderStatus status,
    String product,
    String productName,
    int years,
    int longestDays,
    List<String> names,
    @Nullable String csr)
    implements Serializable {

  /** Keeps a copy of the names. */
  public OrderFacts {
    names = List.copyOf(names);
  }
}
