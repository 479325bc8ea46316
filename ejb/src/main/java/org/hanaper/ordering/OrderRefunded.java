package org.hanaper.ordering;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.hanaper.catalog.TaxLine;
import org.hanaper.ledger.TransactionId;
import org.hanaper.shared.AccountId;
import org.hanaper.shared.GroupId;
import org.hanaper.shared.MembershipId;
import org.hanaper.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * A charged order was cancelled or rejected before issuing and its price given back; heard inside
 * its transaction. The amounts are those of the charge.
 *
 * @param id the order
 * @param number its number of ten digits
 * @param account the account that had bought
 * @param group the group it was ordered in
 * @param by the member who had ordered, null for the system
 * @param status cancelled or rejected
 * @param reason why
 * @param net the price without tax
 * @param taxes the taxes
 * @param gross what was given back
 * @param at when it was given back
 * @param transaction the ledger transaction, null when the order cost nothing
 */
public record OrderRefunded(
    OrderId id,
    String number,
    AccountId account,
    GroupId group,
    @Nullable MembershipId by,
    OrderStatus status,
    String reason,
    Money net,
    List<TaxLine> taxes,
    Money gross,
    Instant at,
    @Nullable TransactionId transaction)
    implements Serializable {

  /** Keeps a copy of the taxes. */
  public OrderRefunded {
    taxes = List.copyOf(taxes);
  }
}
