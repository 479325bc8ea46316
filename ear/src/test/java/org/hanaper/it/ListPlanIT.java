package org.hanaper.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.hanaper.access.Role;
import org.hanaper.billing.BillingFilter;
import org.hanaper.billing.BillingKind;
import org.hanaper.billing.Invoices;
import org.hanaper.group.GroupCredit;
import org.hanaper.ordering.OrderFilter;
import org.hanaper.ordering.OrderQueue;
import org.hanaper.ordering.OrderQueueQuery;
import org.hanaper.ordering.OrderStatus;
import org.hanaper.ordering.Orders;
import org.hanaper.report.AuditLog;
import org.hanaper.report.AuditQuestion;
import org.hanaper.report.Book;
import org.hanaper.shared.AccountId;
import org.hanaper.shared.Caller;
import org.hanaper.shared.GroupId;
import org.hanaper.store.Sql;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Derby says how it read a list: by the index in which the rows of a page stand side by side, and
 * without sorting. Lists of a million rows cost what lists of a thousand do (decision 12). Online
 * payments leave the caller's transaction, so that their plan isn't seen here.
 */
class ListPlanIT extends InContainer {

  @Inject Customers customers;
  @Inject Orders orders;
  @Inject GroupCredit credit;
  @Inject Invoices invoices;
  @Inject AuditLog log;
  @Inject Book book;
  @Inject OrderQueue queue;
  @Inject Sql sql;

  private AccountId account;
  private Caller finance;

  @BeforeEach
  void open() throws Exception {
    account = customers.active();
    finance = member(account, Role.ADMINISTRATOR);
  }

  @Test
  void ordersAreReadNewestFirst() throws Exception {
    assertPlan("certificate_order_newest", () -> orders.list(OrderFilter.all()));
    assertPlan("certificate_order_newest", () -> orders.list(orders(null, null, "o5")));
    assertPlan(
        "certificate_order_of_status", () -> orders.list(orders(OrderStatus.REJECTED, null, null)));
    assertPlan("certificate_order_of_group", () -> orders.list(orders(null, group(), "o5")));
    finance = member(account, Role.BASIC_USER);
    assertPlan("certificate_order_own", () -> orders.list(OrderFilter.all()));
  }

  @Test
  void movesAndDocumentsAreReadNewestFirst() throws Exception {
    assertPlan("ledger_entry_kind", () -> credit.history(group(), "o5"));
    assertPlan("billing_document_newest", () -> invoices.list(new BillingFilter("", null, "o5")));
    assertPlan(
        "billing_document_of_kind",
        () -> invoices.list(new BillingFilter("", BillingKind.CREDIT_NOTE, null)));
  }

  @Test
  void theAuditTheBookAndTheQueueAreReadNewestFirst() throws Exception {
    assertPlan("audit_event_newest", () -> log.page(AuditQuestion.all(), "o5"));
    finance = operator(Role.FINANCE);
    assertPlan("ledger_entry_chart", () -> book.entries(2010, "EUR", "o5"));
    finance = operator(Role.APPROVER);
    assertPlan(
        "certificate_order_queue", () -> queue.list(new OrderQueueQuery("", true, null, "o5")));
  }

  private GroupId group() throws Exception {
    return customers.defaultGroup(account);
  }

  private static OrderFilter orders(OrderStatus status, GroupId group, String after) {
    return new OrderFilter("", null, null, "", status, group, after);
  }

  private void assertPlan(String index, Callable<?> list) throws Exception {
    String plan =
        inOneTransaction(
            finance,
            () -> {
              sql.update("call syscs_util.syscs_set_runtimestatistics(1)");
              list.call();
              return plan();
            });
    assertThat(plan).contains("using index " + index.toUpperCase(Locale.ROOT));
    assertThat(plan).doesNotContain("Sort ResultSet");
  }

  private String plan() {
    List<String> plans =
        sql.list("values syscs_util.syscs_get_runtimestatistics()", row -> row.text("1"));
    sql.update("call syscs_util.syscs_set_runtimestatistics(0)");
    return plans.get(0);
  }
}
