package org.hanaper.report;

import java.io.Serializable;
import java.time.Instant;
import org.hanaper.ordering.OrderId;
import org.hanaper.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * One line of a statement, seen by the customer: a credit raises the balance, a debit lowers it.
 *
 * @param place its place in the wallet: 1, 2, 3 …
 * @param at when it was booked
 * @param type what it stands for
 * @param description what was bought, or the remarks; may be empty
 * @param reference the order, payment or group as people quote it
 * @param order the order, null when it concerns none
 * @param debit what was taken, null on a credit
 * @param credit what was put in, null on a debit
 * @param balance what the wallet held after it
 * @param transaction the transaction ID, e.g. {@code T-0000000042}
 * @param document the key of the invoice or credit note, null without one
 * @param documentNumber its number, empty without one
 * @param actor who did it
 */
public record StatementRow(
    long place,
    Instant at,
    StatementType type,
    String description,
    String reference,
    @Nullable OrderId order,
    @Nullable Money debit,
    @Nullable Money credit,
    Money balance,
    String transaction,
    @Nullable Long document,
    String documentNumber,
    String actor)
    implements Serializable {}
