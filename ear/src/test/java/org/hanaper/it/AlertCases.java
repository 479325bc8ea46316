package org.hanaper.it;

import jakarta.inject.Inject;
import java.util.List;
import org.hanaper.access.Role;
import org.hanaper.notification.AlertClock;
import org.hanaper.notification.AlertKind;
import org.hanaper.notification.AlertRow;
import org.hanaper.notification.Alerts;
import org.hanaper.notification.BehindRun;
import org.hanaper.shared.AccountId;
import org.hanaper.shared.Caller;
import org.hanaper.shared.Money;
import org.hanaper.store.Sql;
import org.junit.jupiter.api.BeforeEach;

/** An account whose users wait for alerts. */
public abstract class AlertCases extends InContainer {

  @Inject Customers customers;
  @Inject Alerts alerts;
  @Inject BehindRun behind;
  @Inject AlertClock clock;
  @Inject Sql sql;

  AccountId account;
  Caller administrator;
  Caller manager;
  Caller standard;

  @BeforeEach
  void openAnAccount() throws Exception {
    account = customers.ready();
    administrator = customers.member(account, Role.ADMINISTRATOR);
    manager = customers.member(account, Role.MANAGER);
    standard = customers.member(account, Role.STANDARD_USER);
  }

  void look() throws Exception {
    asSystem(() -> done(clock::runNow));
  }

  List<AlertKind> kinds(Caller caller) throws Exception {
    return all(caller).stream().map(AlertRow::kind).toList();
  }

  long mails(Caller member, String kind) throws Exception {
    as(member, () -> done(behind::runNow));
    return sql.number(
        "select count(*) from mail where kind = ? and recipient = ?", kind, member.name());
  }

  int unread(Caller caller) throws Exception {
    as(caller, () -> done(behind::runNow));
    return as(caller, () -> alerts.unread());
  }

  List<AlertRow> all(Caller caller) throws Exception {
    as(caller, () -> done(behind::runNow));
    as(caller, () -> done(behind::runNow));
    return as(caller, () -> alerts.list(false, null, null)).rows();
  }

  static String done(Runnable work) {
    work.run();
    return "done";
  }

  static Money rupees(long minor) {
    return Money.ofMinor(minor, "INR");
  }
}
