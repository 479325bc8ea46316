package org.hanaper.ordering;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.hanaper.catalog.Price;
import org.hanaper.group.FinanceMode;
import org.jspecify.annotations.Nullable;

/**
 * An order with all that its page shows.
 *
 * @param row what the list shows too
 * @param names the names, the main one first
 * @param organization the organisation to be certified, empty when none is
 * @param csr the certificate request as PEM, empty when none was handed in yet
 * @param remarks what was remarked, empty when nothing
 * @param price net, taxes and gross as charged, or as last quoted while on hold
 * @param mode whose credits were taken
 * @param transaction the number of the charge's ledger transaction, null when there is none
 * @param chargedAt when it was charged, null while on hold
 * @param history what happened to it, oldest first
 * @param mayCancel whether the caller may cancel it now
 * @param mayPay whether the caller may pay or discard it now
 */
public record OrderView(
    OrderRow row,
    List<String> names,
    String organization,
    String csr,
    String remarks,
    Price price,
    FinanceMode mode,
    @Nullable String transaction,
    @Nullable Instant chargedAt,
    List<Step> history,
    boolean mayCancel,
    boolean mayPay)
    implements Serializable {

  /** Keeps copies of the lists. */
  public OrderView {
    names = List.copyOf(names);
    history = List.copyOf(history);
  }

  /**
   * One step of an order's history.
   *
   * @param status the status reached
   * @param at when
   * @param actor by whom
   * @param remarks why, empty when nothing was said
   */
  public record Step(OrderStatus status, Instant at, String actor, String remarks)
      implements Serializable {}
}
