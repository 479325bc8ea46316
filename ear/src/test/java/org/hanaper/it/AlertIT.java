package org.hanaper.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.hanaper.access.Role;
import org.hanaper.notification.AlertKind;
import org.hanaper.notification.AlertRow;
import org.hanaper.shared.Caller;
import org.hanaper.shared.NotFound;
import org.junit.jupiter.api.Test;

/** Each is alerted to what concerns him by his role, and to nothing else. */
@OnBothDatabases
class AlertIT extends AlertCases {

  @Test
  void tellsOfANewGroupWhoeverMayEditItButNotItsMaker() throws Exception {
    customers.payingGroup(administrator, "Shops");
    assertThat(unread(administrator)).isZero();
    assertThat(unread(standard)).isZero();
    assertThat(all(manager))
        .singleElement()
        .satisfies(
            alert -> {
              assertThat(alert.kind()).isEqualTo(AlertKind.GROUP_CREATED);
              assertThat(alert.facts()).startsWith("Shops");
              assertThat(alert.link()).startsWith("/group/view.xhtml?id=");
            });
  }

  @Test
  void keepsReadingApartForEachReader() throws Exception {
    Caller other = customers.member(account, Role.FINANCE_MANAGER);
    customers.payingGroup(administrator, "First");
    customers.payingGroup(administrator, "Second");
    AlertRow newest = all(manager).get(0);
    customers.payingGroup(administrator, "Third");
    as(manager, () -> done(() -> alerts.readAll(newest.id())));
    assertThat(unread(manager)).isEqualTo(1);
    assertThat(unread(other)).isEqualTo(3);
    long third = all(manager).get(0).id();
    as(manager, () -> done(() -> alerts.read(third)));
    as(manager, () -> done(() -> alerts.read(third)));
    assertThat(unread(manager)).isZero();
  }

  @Test
  void hidesTheAlertsOfOthers() throws Exception {
    customers.payingGroup(administrator, "Shops");
    long id = all(manager).get(0).id();
    Caller stranger = customers.member(customers.ready(), Role.ADMINISTRATOR);
    assertThatThrownBy(() -> as(stranger, () -> done(() -> alerts.read(id))))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> as(administrator, () -> done(() -> alerts.read(id))))
        .isInstanceOf(NotFound.class);
    as(stranger, () -> done(() -> alerts.readAll(Long.MAX_VALUE)));
    assertThat(unread(manager)).isEqualTo(1);
    assertThat(unread(Caller.visitor("192.0.2.9"))).isZero();
  }

  @Test
  void showsNothingThatTheRoleOfTodayMayNotKnow() throws Exception {
    customers.payingGroup(administrator, "Shops");
    Caller demoted =
        new Caller(
            Caller.Kind.MEMBER,
            manager.identity(),
            manager.membership(),
            account,
            manager.name(),
            Role.BASIC_USER.name(),
            manager.address());
    assertThat(unread(demoted)).isZero();
    assertThat(all(demoted)).isEmpty();
  }

  @Test
  void goesThroughTheListByKey() throws Exception {
    for (int i = 0; i < 27; i++) {
      sql.update(
          """
          insert into alert (membership_id, account_id, kind, subject, facts, link, unread,
            raised_at)
          values (?, ?, 'GROUP_CREATED', 's', '0=n&1=m', '/group/list.xhtml', 1, ?)""",
          manager.asMember().value(),
          account.value(),
          java.time.Instant.EPOCH);
    }
    String older = as(manager, () -> alerts.list(true, null, null)).older();
    assertThat(as(manager, () -> alerts.list(true, AlertKind.GROUP_CREATED, older)).rows())
        .hasSize(2);
    assertThat(as(manager, () -> alerts.list(true, AlertKind.LOW_CREDIT, null)).rows()).isEmpty();
  }
}
