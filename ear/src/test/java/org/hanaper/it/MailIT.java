package org.hanaper.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.hanaper.access.NotAllowed;
import org.hanaper.access.Role;
import org.hanaper.account.Accounts;
import org.hanaper.identity.ActivationLinkIssued;
import org.hanaper.identity.LoginBlocked;
import org.hanaper.notification.BehindRun;
import org.hanaper.notification.MailCannotBeRetried;
import org.hanaper.notification.MailDesk;
import org.hanaper.notification.MailRow;
import org.hanaper.notification.MailState;
import org.hanaper.ordering.OrderDesk;
import org.hanaper.shared.AccountId;
import org.hanaper.shared.Caller;
import org.hanaper.shared.GroupId;
import org.hanaper.shared.IdentityId;
import org.hanaper.shared.Money;
import org.hanaper.shared.NotFound;
import org.hanaper.store.Sql;
import org.junit.jupiter.api.Test;

/** The outbox inside the container: this server has no mail server, so mail waits. */
class MailIT extends InContainer {

  private static final IdentityId ADA = new IdentityId(1);

  @Inject MailDesk desk;
  @Inject Customers customers;
  @Inject Accounts accounts;
  @Inject OrderDesk orders;
  @Inject Event<LoginBlocked> blocked;
  @Inject Event<ActivationLinkIssued> activation;
  @Inject BehindRun behind;
  @Inject Sql sql;

  @Test
  void aMailIsPromisedWithTheBusinessAndTriedBehindIt() throws Exception {
    String email = address();
    inOneTransaction(
        Caller.system(),
        () -> fired(() -> blocked.fire(new LoginBlocked(ADA, email, "Ada", "t", "en"))));
    await().atMost(Duration.ofSeconds(60)).until(() -> !only(email).problem().isEmpty());
    assertThat(only(email).problem()).contains("hanaper.smtp.host");
    assertThat(only(email).state()).isEqualTo(MailState.QUEUED);
    assertThat(only(email).tries()).isZero();
  }

  @Test
  void withoutAMailServerAMailWaitsHoweverLong() throws Exception {
    String email = address();
    inOneTransaction(
        Caller.system(),
        () ->
            fired(
                () ->
                    activation.fire(
                        new ActivationLinkIssued(ADA, email, "Ada", "Works", "the-secret", "en"))));
    await().atMost(Duration.ofSeconds(60)).until(() -> !only(email).problem().isEmpty());
    sql.update(
        """
        update mail set give_up_at = ?, next_try_at = ?, woken_at = ?, problem = ''
        where recipient = ?""",
        Instant.EPOCH,
        Instant.EPOCH,
        Instant.EPOCH,
        email);
    await().atMost(Duration.ofSeconds(60)).until(() -> !only(email).problem().isEmpty());
    assertThat(only(email).state()).isEqualTo(MailState.QUEUED);
    assertThat(
            sql.number(
                "select count(*) from mail where recipient = ? and content is not null", email))
        .isEqualTo(1);
  }

  @Test
  void nothingIsPromisedWhenTheBusinessFails() {
    String email = address();
    assertThatThrownBy(
            () ->
                inOneTransaction(
                    Caller.system(),
                    () -> {
                      blocked.fire(new LoginBlocked(ADA, email, "Ada", "t", "en"));
                      throw new NotFound("something");
                    }))
        .isInstanceOf(NotFound.class);
    assertThat(sql.number("select count(*) from mail where recipient = ?", email)).isZero();
  }

  @Test
  void aSecretLinkIsNotReadableInTheDatabase() throws Exception {
    String email = address();
    inOneTransaction(
        Caller.system(),
        () ->
            fired(
                () ->
                    activation.fire(
                        new ActivationLinkIssued(ADA, email, "Ada", "Works", "the-secret", "en"))));
    String content =
        sql.first("select content from mail where recipient = ?", row -> row.text("content"), email)
            .orElseThrow();
    assertThat(content).startsWith("v1.").doesNotContain("the-secret", "Works");
  }

  @Test
  void theOperatorHasADeadMailTriedAgainUnlessItsSecretIsWiped() throws Exception {
    Caller operator = operator(Role.ACCOUNT_MANAGER);
    String email = address();
    inOneTransaction(
        Caller.system(),
        () -> fired(() -> blocked.fire(new LoginBlocked(ADA, email, "Ada", "t", "en"))));
    sql.update("update mail set state = 'DEAD' where recipient = ?", email);
    long id = only(email).id();
    as(operator, () -> fired(() -> desk.retry(id)));
    assertThat(only(email).state()).isNotEqualTo(MailState.DEAD);
    sql.update("update mail set state = 'DEAD', content = null where recipient = ?", email);
    assertThat(only(email).retryable()).isFalse();
    assertThatThrownBy(() -> as(operator, () -> fired(() -> desk.retry(id))))
        .isInstanceOf(MailCannotBeRetried.class);
  }

  @Test
  void tellsOnceThatTheBalanceIsLow() throws Exception {
    AccountId account = customers.ready();
    Caller administrator = customers.member(account, Role.ADMINISTRATOR);
    GroupId group = customers.defaultGroup(account);
    customers.topUp(account, Money.ofMinor(500_00, "INR"));
    as(
        administrator,
        () -> fired(() -> accounts.setLowCreditThreshold(Money.ofMinor(300_00, "INR"))));
    as(administrator, () -> orders.place(Customers.order(group, 1)));
    assertThat(lowCredit(administrator)).isZero();
    as(administrator, () -> orders.place(Customers.order(group, 1)));
    assertThat(lowCredit(administrator)).isEqualTo(1);
    as(administrator, () -> orders.place(Customers.order(group, 1)));
    assertThat(lowCredit(administrator)).isEqualTo(1);
  }

  private long lowCredit(Caller administrator) throws Exception {
    as(administrator, () -> fired(behind::runNow));
    return sql.number(
        "select count(*) from mail where kind = 'LOW_CREDIT' and recipient = ?",
        administrator.name());
  }

  @Test
  void bodiesAreNotShownOutsideDemoMode() {
    assertThatThrownBy(() -> as(operator(Role.ACCOUNT_MANAGER), () -> desk.captured(1)))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void onlyTheAccountManagerSeesTheOutbox() {
    Caller administrator = member(someAccount(), Role.ADMINISTRATOR);
    assertThatThrownBy(() -> as(administrator, () -> desk.list(null, "", null)))
        .isInstanceOf(NotAllowed.class);
    assertThatThrownBy(() -> as(operator(Role.FINANCE), () -> desk.list(null, "", null)))
        .isInstanceOf(NotAllowed.class);
  }

  private MailRow only(String email) throws Exception {
    List<MailRow> rows =
        as(operator(Role.ACCOUNT_MANAGER), () -> desk.list(null, email, null)).rows();
    assertThat(rows).hasSize(1);
    return rows.get(0);
  }

  private static Object fired(Runnable work) {
    work.run();
    return "";
  }

  private static String address() {
    return "mail" + System.nanoTime() + "@example.org";
  }
}
