package org.hanaper.billing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.hanaper.catalog.TaxLine;
import org.hanaper.ledger.TransactionId;
import org.hanaper.ordering.OrderCharged;
import org.hanaper.ordering.OrderRefunded;
import org.hanaper.store.Sql;
import org.jspecify.annotations.Nullable;

/** Notes each charge and each refund inside its transaction, so that none goes without document. */
@ApplicationScoped
class BillableOrders {

  private static final String INSERT =
      """
      insert into billable (kind, state, order_id, order_number, account_id, group_id,
        membership_id, description, names, years, net, gross, currency, taxes, tax_note,
        payment, happened_at)
      values (?, 'OPEN', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

  @Inject Sql sql;

  void charged(@Observes OrderCharged order) {
    if (!order.gross().isPositive()) {
      return; // what costs nothing is not invoiced (domain D.2)
    }
    sql.update(
        INSERT,
        BillingKind.INVOICE,
        order.id().value(),
        order.number(),
        order.account().value(),
        order.group().value(),
        Sql.Nothing.number(order.by() == null ? null : order.by().value()),
        order.description(),
        String.join("\n", order.names()),
        order.years(),
        order.net().minor(),
        order.gross().minor(),
        order.gross().currency(),
        TaxLine.write(order.taxes()),
        order.taxNote(),
        reference(order.transaction()),
        order.at());
  }

  void refunded(@Observes OrderRefunded order) {
    if (!order.gross().isPositive()) {
      return;
    }
    sql.update(
        INSERT,
        BillingKind.CREDIT_NOTE,
        order.id().value(),
        order.number(),
        order.account().value(),
        order.group().value(),
        Sql.Nothing.number(order.by() == null ? null : order.by().value()),
        order.reason().substring(0, Math.min(500, order.reason().length())),
        null,
        0,
        order.net().minor(),
        order.gross().minor(),
        order.gross().currency(),
        TaxLine.write(order.taxes()),
        "",
        reference(order.transaction()),
        order.at());
  }

  private static String reference(@Nullable TransactionId transaction) {
    return transaction == null ? "" : transaction.number();
  }
}
