package org.hanaper.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hanaper.access.NotAllowed;
import org.hanaper.access.Role;
import org.hanaper.billing.BillingDocumentId;
import org.hanaper.billing.BillingFilter;
import org.hanaper.billing.Invoices;
import org.hanaper.billing.Issuing;
import org.hanaper.certificate.CertificateFormat;
import org.hanaper.certificate.Certificates;
import org.hanaper.group.GroupChoice;
import org.hanaper.group.GroupChoices;
import org.hanaper.group.GroupNotUsable;
import org.hanaper.group.GroupOrganizations;
import org.hanaper.member.EditUser;
import org.hanaper.member.UserDetails;
import org.hanaper.member.Users;
import org.hanaper.ordering.OrderDesk;
import org.hanaper.ordering.OrderFilter;
import org.hanaper.ordering.OrderId;
import org.hanaper.ordering.OrderOnHold;
import org.hanaper.ordering.OrderRow;
import org.hanaper.ordering.Orders;
import org.hanaper.report.Statement;
import org.hanaper.shared.AccountId;
import org.hanaper.shared.BusinessException;
import org.hanaper.shared.Caller;
import org.hanaper.shared.GroupId;
import org.hanaper.shared.Money;
import org.hanaper.shared.NotFound;
import org.hanaper.store.Sql;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What is out of reach answers as if it weren't there, by every way to it: what lies in another
 * group, and a colleague's where only one's own counts (domain C, security rule 11). Which cell
 * reaches what, {@link EveryReachIT} shows.
 */
@OnBothDatabases
class OutOfReachIT extends InContainer {

  @Inject Customers customers;
  @Inject OrderDesk desk;
  @Inject Orders orders;
  @Inject Certificates certificates;
  @Inject Invoices invoices;
  @Inject Issuing issuing;
  @Inject GroupChoices choices;
  @Inject GroupOrganizations organizations;
  @Inject Statement statement;
  @Inject Users users;
  @Inject Sql sql;

  private AccountId account;
  private Caller administrator;
  private GroupId mills;
  private GroupId shops;

  /** What somebody tries with an order. */
  @FunctionalInterface
  private interface Try {
    Object with(OrderId order);
  }

  @BeforeEach
  void openAnAccountWithTwoGroups() throws Exception {
    account = customers.ready();
    administrator = customers.member(account, Role.ADMINISTRATOR);
    customers.topUp(account, rupees(2_000_00));
    mills = customers.limitedGroup(administrator, "Mills", rupees(1_000_00));
    shops = customers.limitedGroup(administrator, "Shops", rupees(118_00));
  }

  @Test
  void whoIsKeptToAGroupFindsNothingOfAnother() throws Exception {
    OrderId charged = as(administrator, () -> desk.place(Customers.order(shops, 1)));
    OrderId kept = held(administrator, shops);
    asSystem(this::issue);
    assertThat(as(administrator, () -> invoices.ofOrder(charged))).hasSize(1);
    BillingDocumentId document = as(administrator, () -> invoices.ofOrder(charged)).get(0).id();
    for (Role role :
        List.of(Role.MANAGER, Role.FINANCE_MANAGER, Role.STANDARD_USER, Role.BASIC_USER)) {
      Caller user = keptTo(mills, role);
      assertThat(ids(user)).as(role.name()).doesNotContain(charged, kept);
      assertAsIfMissing(user, charged);
      assertAsIfMissing(user, kept);
      assertThat(as(user, () -> choices.usable()))
          .extracting(GroupChoice::id)
          .containsExactly(mills);
      if (role == Role.STANDARD_USER || role == Role.BASIC_USER) {
        assertThat(as(user, () -> invoices.ofOrder(charged))).isEmpty();
        assertThat(as(user, () -> invoices.list(new BillingFilter("", null, null))).rows())
            .isEmpty();
        assertThatThrownBy(() -> as(user, () -> invoices.pdf(document)))
            .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> as(user, () -> statement.wallets()))
            .isInstanceOf(NotAllowed.class);
      }
    }
  }

  @Test
  void whoIsKeptToAGroupOrdersInNoOtherAndLearnsNothingOfIt() throws Exception {
    Caller user = keptTo(mills, Role.STANDARD_USER);
    long before = count();
    for (Throwable refusal :
        List.of(
            catchThrowable(() -> as(user, () -> desk.place(Customers.order(shops, 1)))),
            catchThrowable(() -> as(user, () -> desk.quote(Customers.order(shops, 1)))),
            catchThrowable(() -> as(user, () -> organizations.offered(shops))))) {
      assertThat(refusal)
          .isInstanceOfSatisfying(GroupNotUsable.class, told -> assertThat(told.facts()).isEmpty());
    }
    GroupId foreign = customers.defaultGroup(customers.ready());
    for (GroupId none : List.of(foreign, new GroupId(999_999_999))) {
      assertThatThrownBy(() -> as(user, () -> desk.place(Customers.order(none, 1))))
          .isInstanceOf(NotFound.class);
    }
    sql.update("update account_group set archived_at = created_at where id = ?", shops.value());
    assertThatThrownBy(() -> as(user, () -> desk.place(Customers.order(shops, 1))))
        .isInstanceOf(GroupNotUsable.class);
    assertThat(count()).isEqualTo(before);
    assertThat(as(user, () -> desk.place(Customers.order(mills, 1)))).isNotNull();
  }

  /** The right to order reaches the group, the right to see only what is one's own. */
  @Test
  void aBasicUserDoesNothingWithAColleaguesOrders() throws Exception {
    Caller colleague = customers.member(account, Role.BASIC_USER);
    Caller user = customers.member(account, Role.BASIC_USER);
    OrderId charged = as(colleague, () -> desk.place(Customers.order(shops, 1)));
    OrderId kept = held(colleague, shops);
    assertThat(ids(user)).isEmpty();
    assertAsIfMissing(user, charged);
    assertAsIfMissing(user, kept);
    assertThat(ids(colleague)).containsExactlyInAnyOrder(charged, kept);
    assertThat(as(colleague, () -> orders.view(charged)).mayCancel()).isTrue();
  }

  @Test
  void aStandardUserSeesTheGroupsOrdersButNoDocumentsOfThem() throws Exception {
    OrderId colleagues = as(administrator, () -> desk.place(Customers.order(shops, 1)));
    asSystem(this::issue);
    Caller user = customers.member(account, Role.STANDARD_USER);
    assertThat(as(user, () -> orders.view(colleagues)).mayCancel()).isFalse();
    assertThat(as(user, () -> invoices.ofOrder(colleagues))).isEmpty();
  }

  /** The same answer as for an order that isn't there, and nothing is changed. */
  private void assertAsIfMissing(Caller user, OrderId order) {
    OrderId missing = new OrderId(999_999_999);
    String before = state(order);
    tries()
        .forEach(
            (name, attempt) -> {
              Throwable told = catchThrowable(() -> as(user, () -> attempt.with(order)));
              Throwable nothing = catchThrowable(() -> as(user, () -> attempt.with(missing)));
              assertThat(told).as(name).isInstanceOfAny(NotFound.class, NotAllowed.class);
              assertThat(told).as(name).hasSameClassAs(nothing);
              assertThat(((BusinessException) told).facts())
                  .isEqualTo(((BusinessException) nothing).facts());
            });
    assertThat(state(order)).isEqualTo(before);
  }

  private Map<String, Try> tries() {
    Map<String, Try> tries = new LinkedHashMap<>();
    tries.put("view", orders::view);
    tries.put("pay", order -> done(() -> desk.pay(order, Money.ofMinor(118_00, "INR"), key())));
    tries.put("submit", order -> done(() -> desk.submitCsr(order, "not looked at")));
    tries.put("cancel", order -> done(() -> desk.cancel(order, "no longer", key())));
    tries.put("discard", order -> done(() -> desk.discard(order, "no longer", key())));
    tries.put("certificate", certificates::ofOrder);
    tries.put("file", order -> certificates.download(order, CertificateFormat.PEM));
    return tries;
  }

  private String state(OrderId order) {
    return sql.first(
            "select status, pay_key, end_key from certificate_order where id = ?",
            row -> row.text("status") + row.textOrNull("pay_key") + row.textOrNull("end_key"),
            order.value())
        .orElseThrow();
  }

  private long count() {
    return sql.number(
        "select count(*) from certificate_order where account_id = ?", account.value());
  }

  private List<OrderId> ids(Caller caller) throws Exception {
    return as(caller, () -> orders.list(OrderFilter.all())).rows().stream()
        .map(OrderRow::id)
        .toList();
  }

  /** A request that the group's threshold refused. */
  private OrderId held(Caller caller, GroupId group) {
    return catchOnHold(() -> as(caller, () -> desk.place(Customers.order(group, 1)))).order();
  }

  private static OrderOnHold catchOnHold(java.util.concurrent.Callable<OrderId> placing) {
    return (OrderOnHold) catchThrowable(placing::call);
  }

  private Caller keptTo(GroupId group, Role role) throws Exception {
    Caller user = customers.member(account, role);
    as(
        administrator,
        () -> {
          long version = users.view(user.asMember()).version();
          UserDetails details = new UserDetails("Asha Rao", "", "", "");
          users.edit(new EditUser(user.asMember(), version, details, true, Set.of(group), role));
          return user;
        });
    return user;
  }

  private boolean issue() {
    issuing.runNow();
    return true;
  }

  private static String done(Runnable work) {
    work.run();
    return "done";
  }

  private static String key() {
    return UUID.randomUUID().toString();
  }

  private static Money rupees(long minor) {
    return Money.ofMinor(minor, "INR");
  }
}
