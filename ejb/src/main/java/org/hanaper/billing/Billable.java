package org.hanaper.billing;

import java.sql.SQLException;
import java.time.Instant;
import org.hanaper.ordering.OrderId;
import org.hanaper.shared.AccountId;
import org.hanaper.shared.MembershipId;
import org.hanaper.shared.Money;
import org.hanaper.store.Row;
import org.jspecify.annotations.Nullable;

/** What waits for its invoice or credit note. */
record Billable(
    OrderId order,
    String orderNumber,
    AccountId account,
    long group,
    @Nullable MembershipId by,
    String description,
    String names,
    int years,
    Money net,
    Money gross,
    String taxes,
    String taxNote,
    String payment,
    Instant at) {

  static Billable read(Row row) throws SQLException {
    Long member = row.numberOrNull("membership_id");
    String names = row.textOrNull("names");
    return new Billable(
        new OrderId(row.number("order_id")),
        row.text("order_number"),
        new AccountId(row.number("account_id")),
        row.number("group_id"),
        member == null ? null : new MembershipId(member),
        row.text("description"),
        names == null ? "" : names,
        (int) row.number("years"),
        row.money("net"),
        row.money("gross"),
        row.text("taxes"),
        row.text("tax_note"),
        row.text("payment"),
        row.moment("happened_at"));
  }
}
