package org.hanaper.it;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hanaper.access.Role;
import org.hanaper.group.GroupCredit;
import org.hanaper.group.MoveCredits;
import org.hanaper.ledger.Reconciliation;
import org.hanaper.ordering.OrderDesk;
import org.hanaper.ordering.OrderId;
import org.hanaper.ordering.PlaceOrder;
import org.hanaper.shared.AccountId;
import org.hanaper.shared.Caller;
import org.hanaper.shared.GroupId;
import org.hanaper.shared.IdentityId;
import org.hanaper.shared.MembershipId;
import org.hanaper.shared.Money;
import org.hanaper.store.Sql;

/**
 * The door through which the test of power cuts orders and looks, from another process; it stands
 * in the tests' own web module only.
 */
@WebServlet("/kill/*")
public class KillServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject transient AsSystem system;
  @Inject transient Customers customers;
  @Inject transient OrderDesk desk;
  @Inject transient GroupCredit credit;
  @Inject transient Reconciliation reconciliation;
  @Inject transient Sql sql;
  @Inject transient Clock clock;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    try {
      response.setContentType("text/plain");
      response.getWriter().print(answer(request));
    } catch (Exception e) {
      throw new IOException(e);
    }
  }

  private String answer(HttpServletRequest request) throws Exception {
    return switch (request.getPathInfo()) {
      case "/customer" -> customer();
      case "/order" -> order(request);
      case "/move" -> move(request);
      case "/cancel" -> cancel(request);
      case "/orders" -> orders();
      case "/moves" -> moves();
      case "/wrong" -> wrong();
      case "/leases" -> endLeases();
      case "/open" -> open();
      case "/mails" -> mails();
      default -> throw new IllegalArgumentException(request.getPathInfo());
    };
  }

  /** A customer with credits for all orders to come: account, identity, membership, group. */
  private String customer() throws Exception {
    AccountId account = customers.ready();
    customers.topUp(account, Money.ofMinor(100_000_000, "INR"));
    Caller member = customers.member(account, Role.ADMINISTRATOR);
    return account
        + " "
        + member.identity()
        + " "
        + member.membership()
        + " "
        + customers.defaultGroup(account)
        + " "
        + customers.payingGroup(member, "G");
  }

  static Caller member(HttpServletRequest request) {
    return new Caller(
        Caller.Kind.MEMBER,
        new IdentityId(number(request, "identity")),
        new MembershipId(number(request, "membership")),
        new AccountId(number(request, "account")),
        "kill",
        Role.ADMINISTRATOR.name(),
        "192.0.2.1");
  }

  /** Allocates a rupee, or gives one back. */
  private String move(HttpServletRequest request) throws Exception {
    MoveCredits move =
        new MoveCredits(
            new GroupId(number(request, "paying")),
            Money.ofMinor(100, "INR"),
            null,
            "",
            request.getParameter("key"));
    boolean back = "true".equals(request.getParameter("back"));
    return system
        .as(member(request), () -> back ? credit.deallocate(move) : credit.allocate(move))
        .number();
  }

  private String cancel(HttpServletRequest request) throws Exception {
    OrderId id = new OrderId(number(request, "order"));
    return system.as(
        member(request),
        () -> {
          desk.cancel(id, "the lights went out", request.getParameter("key"));
          return "cancelled";
        });
  }

  private String order(HttpServletRequest request) throws Exception {
    OrderId id =
        system.as(
            member(request),
            () ->
                desk.place(
                    new PlaceOrder(
                        new GroupId(number(request, "group")),
                        Customers.INTRANET,
                        1,
                        List.of("host.corp.local"),
                        "",
                        "",
                        null,
                        request.getParameter("key"))));
    return Long.toString(id.value());
  }

  /** All orders: id and the key they came with. */
  private String orders() {
    return String.join(
        "\n",
        sql.list(
            "select id, request_key from certificate_order",
            row -> row.number("id") + " " + row.text("request_key")));
  }

  /** All moves of credits, by the keys they came with. */
  private String moves() {
    return String.join(
        "\n",
        sql.list(
            "select request_key from ledger_transaction where kind in ('ALLOCATION', 'DEALLOCATION')",
            row -> row.text("request_key").replaceFirst("^allocation:", "")));
  }

  /** What must never be, each with how often it is. */
  private String wrong() throws Exception {
    StringBuilder broken = new StringBuilder();
    Invariants.ALL.forEach(
        (what, question) -> broken.append(line(what, sql.number(question.replace("$FROM", "0")))));
    long findings = system.as(Caller.system(), () -> (long) reconciliation.checkAll().size());
    return broken
        + line("findings of the reconciliation", findings)
        + line("orders and charges that don't stand one to one", unpaired());
  }

  /** Orders without exactly one charge, and charges without an order. */
  private long unpaired() {
    List<String> charges =
        sql.list(
            "select reference from ledger_transaction where kind = 'CHARGE'",
            row -> row.text("reference"));
    List<String> orders =
        sql.list(
            "select id from certificate_order where status <> 'ON_HOLD'",
            row -> new OrderId(row.number("id")).orderNumber());
    Map<String, Integer> open = new HashMap<>();
    orders.forEach(order -> open.merge(order, 1, Integer::sum));
    charges.forEach(charge -> open.merge(charge, -1, Integer::sum));
    return open.values().stream().filter(left -> left != 0).count();
  }

  /** Lets time pass for the mails that a killed sender had claimed. */
  private String endLeases() {
    Instant past = clock.instant().minus(Duration.ofMinutes(5));
    int freed =
        sql.update(
            """
            update mail set claimed_until = ?, woken_at = ?
            where state = 'SENDING' and claimed_until is not null""",
            past,
            past);
    return Integer.toString(freed);
  }

  /** What is still to be done after the last start: invoices to issue, mail to send. */
  private String open() {
    long orders = sql.number("select count(*) from certificate_order where status <> 'ON_HOLD'");
    long invoices = sql.number("select count(*) from billing_document where kind = 'INVOICE'");
    long mail = sql.number("select count(*) from mail where state <> 'SENT'");
    return (orders - invoices) + " " + mail;
  }

  /** The mails of the outbox, by the number that their Message-ID carries. */
  private String mails() {
    return String.join(
        "\n", sql.list("select id from mail", row -> Long.toString(row.number("id"))));
  }

  private static String line(String what, long often) {
    return often == 0 ? "" : often + " " + what + "\n";
  }

  private static long number(HttpServletRequest request, String name) {
    return Long.parseLong(request.getParameter(name));
  }
}
