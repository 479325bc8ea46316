package org.hanaper.payment;

import java.sql.SQLException;
import java.time.Instant;
import org.hanaper.shared.AccountId;
import org.hanaper.shared.MembershipId;
import org.hanaper.shared.Money;
import org.hanaper.store.Row;
import org.jspecify.annotations.Nullable;

/** An online payment as its row stands. */
record OnlinePayment(
    long key,
    PaymentId id,
    AccountId account,
    Money amount,
    PaymentState state,
    String gateway,
    String reference,
    @Nullable MembershipId by,
    Instant startedAt,
    Instant nextAskAt,
    int asks) {

  static final String SELECT =
      """
      select id, number, account_id, amount, currency, state, gateway, gateway_reference, membership_id, started_at,
        next_ask_at, asks
      from payment
      """;

  static OnlinePayment read(Row row) throws SQLException {
    Long membership = row.numberOrNull("membership_id");
    return new OnlinePayment(
        row.number("id"),
        new PaymentId(row.text("number")),
        new AccountId(row.number("account_id")),
        row.money("amount"),
        row.constant("state", PaymentState.class),
        row.text("gateway"),
        row.text("gateway_reference"),
        membership == null ? null : new MembershipId(membership),
        row.moment("started_at"),
        row.moment("next_ask_at"),
        (int) row.number("asks"));
  }
}
