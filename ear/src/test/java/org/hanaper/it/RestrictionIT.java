package org.hanaper.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.hanaper.access.AddressNotAllowed;
import org.hanaper.access.Decision;
import org.hanaper.access.NotAllowed;
import org.hanaper.access.Permission;
import org.hanaper.access.Reason;
import org.hanaper.access.Role;
import org.hanaper.identity.AccessExplanation;
import org.hanaper.identity.Activation;
import org.hanaper.identity.Denials;
import org.hanaper.identity.EnterpriseSignUp;
import org.hanaper.identity.ExplainAccess;
import org.hanaper.identity.MobileField;
import org.hanaper.identity.NewPassword;
import org.hanaper.identity.Population;
import org.hanaper.identity.Sessions;
import org.hanaper.identity.SignIn;
import org.hanaper.identity.SignUp;
import org.hanaper.identity.TrySignIn;
import org.hanaper.restriction.AdministratorsGuard;
import org.hanaper.restriction.BreakGlass;
import org.hanaper.restriction.ConfirmFromNewSession;
import org.hanaper.restriction.IpRuleId;
import org.hanaper.restriction.NoAdministratorLeft;
import org.hanaper.restriction.Restrictions;
import org.hanaper.restriction.RuleList;
import org.hanaper.restriction.RuleOnTrial;
import org.hanaper.restriction.SaveIpRule;
import org.hanaper.restriction.WouldLockYouOut;
import org.hanaper.shared.AccountId;
import org.hanaper.shared.BusinessException;
import org.hanaper.shared.Caller;
import org.hanaper.shared.IdentityId;
import org.hanaper.shared.InvalidInput;
import org.hanaper.shared.MembershipId;
import org.hanaper.shared.NotFound;
import org.hanaper.store.Sql;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** IP restrictions at every request, and the promise that an administrator can always enter. */
@OnBothDatabases
class RestrictionIT extends InContainer {

  private static final String PASSWORD = "gravel window teapot 9";
  private static final String HERE = "192.0.2.1";
  private static final String ELSEWHERE = "203.0.113.9";

  @Inject Customers customers;
  @Inject Crowd crowd;
  @Inject Restrictions restrictions;
  @Inject RuleList list;
  @Inject BreakGlass glass;
  @Inject AdministratorsGuard guard;
  @Inject AccessExplanation explanation;
  @Inject Sessions sessions;
  @Inject Denials denials;
  @Inject SignIn signIn;
  @Inject SignUp signUp;
  @Inject Activation activation;
  @Inject MailedLinks mailed;
  @Inject Sql sql;
  @Inject Clock clock;

  private AccountId account;
  private Caller ada;
  private Caller user;

  @BeforeEach
  void openAnAccount() throws Exception {
    account = customers.active();
    ada = customers.member(account, Role.ADMINISTRATOR);
    user = customers.member(account, Role.STANDARD_USER);
  }

  @Test
  void endsAtTheNextRequestWhatTheRulesDoNotAdmit() throws Exception {
    String session = session(user, ELSEWHERE, 0);
    assertThat(sessions.visit(session, ELSEWHERE)).isPresent();
    IpRuleId rule = save("192.0.2.0/24", "", null);
    assertThat(sessions.visit(session, ELSEWHERE)).isEmpty();
    assertThat(sessions.visit(session, "192.0.2.200")).isPresent();
    assertThat(sessions.visit(session, "::ffff:192.0.2.200")).isPresent();
    for (String forged : List.of("", "nonsense", "192.0.2", "::c000:2c8", "2001:db8::1")) {
      assertThat(sessions.visit(session, forged)).as(forged).isEmpty();
    }
    as(ada, () -> done(() -> restrictions.disable(rule)));
    assertThat(sessions.visit(session, ELSEWHERE)).isPresent();
    as(ada, () -> done(() -> restrictions.enable(rule)));
    assertThat(sessions.visit(session, ELSEWHERE)).isEmpty();
  }

  @Test
  void tellsTheOwnerOfARefusedSessionWhyAndWhomToAsk() throws Exception {
    String session = session(user, ELSEWHERE, 0);
    save("192.0.2.0", "192.0.2.255", null);
    assertThat(as(Caller.visitor(ELSEWHERE), () -> denials.of(session)))
        .hasValueSatisfying(
            denial -> {
              assertThat(denial.reason()).isEqualTo(Reason.ADDRESS_REFUSED);
              assertThat(denial.address()).isEqualTo(ELSEWHERE);
              assertThat(denial.administrators()).containsExactly("Asha Rao");
            });
  }

  @Test
  void refusesASignInFromAnotherAddressBeforeASessionBegins() throws Exception {
    String email = "signin" + UUID.randomUUID() + "@anvil.example";
    signUp.asEnterprise(form(email));
    activation.activate(new NewPassword(mailed.token(email), PASSWORD, PASSWORD));
    Caller member = firstUser(email);
    as(member, () -> restrictions.save(rule(null, "192.0.2.0/24", "", null, false)));
    assertThat(enter(email, ELSEWHERE)).isInstanceOf(AddressNotAllowed.class);
    assertThat(
            sql.number(
                "select count(*) from login_session where identity_id = ?",
                member.identity().value()))
        .isZero();
    assertThat(
            sql.number(
                "select count(*) from audit_event where account_id = ? and outcome = 'REFUSED'",
                member.inAccount().value()))
        .isEqualTo(1);
    assertThat(enter(email, "192.0.2.77")).isNull();
  }

  @Test
  void joinsTheRulesForOneAndForAll() throws Exception {
    save("192.0.2.0/24", "", null);
    save("203.0.113.0/24", "", user.asMember());
    assertThat(admits(user, ELSEWHERE)).isTrue();
    assertThat(admits(user, "192.0.2.9")).isTrue();
    assertThat(admits(user, "198.51.100.1")).isFalse();
    assertThat(admits(ada, ELSEWHERE)).isFalse();
    assertThat(as(ada, () -> list.test(ELSEWHERE, user.asMember())).rules()).hasSize(1);
  }

  @Test
  void refusesToLockOutTheEditor() throws Exception {
    assertThatThrownBy(() -> save("203.0.113.0/24", "", null)).isInstanceOf(WouldLockYouOut.class);
    assertThatThrownBy(() -> save("203.0.113.0/24", "", ada.asMember()))
        .isInstanceOf(WouldLockYouOut.class);
    IpRuleId mine = save(HERE, "", null);
    save("203.0.113.0/24", "", null);
    assertThatThrownBy(() -> as(ada, () -> done(() -> restrictions.disable(mine))))
        .isInstanceOf(WouldLockYouOut.class);
    assertThat(as(ada, () -> list.list(null, null)).rows()).hasSize(2);
  }

  @Test
  void listsBeforehandWhoWouldLoseAccess() throws Exception {
    session(user, ELSEWHERE, 0);
    assertThat(as(ada, () -> restrictions.preview(rule(null, "192.0.2.0/24", "", null, false))))
        .satisfies(
            weighed -> {
              assertThat(weighed.editorLockedOut()).isFalse();
              assertThat(weighed.lockedOut())
                  .singleElement()
                  .satisfies(out -> assertThat(out.address()).isEqualTo(ELSEWHERE));
            });
    save("192.0.2.0/24", "", null);
    assertThat(as(ada, () -> restrictions.preview(rule(null, HERE, "", null, false))).overlaps())
        .hasSize(1);
  }

  @Test
  void keepsAnAdministratorWhoWasSeenLatelyWhereTheRulesAdmitHim() throws Exception {
    Caller other = customers.member(account, Role.ADMINISTRATOR);
    assertThatThrownBy(() -> demote(other, ada)).isInstanceOf(NoAdministratorLeft.class);
    session(ada, ELSEWHERE, 31);
    assertThatThrownBy(() -> demote(other, ada)).isInstanceOf(NoAdministratorLeft.class);
    save("192.0.2.0/24", "", null);
    session(ada, ELSEWHERE, 1);
    assertThatThrownBy(() -> demote(other, ada)).isInstanceOf(NoAdministratorLeft.class);
    session(ada, "192.0.2.44", 1);
    demote(other, ada);
  }

  @Test
  void endsATrialByItselfAndBringsBackWhatItReplaced() throws Exception {
    IpRuleId first = save("192.0.2.0/24", "", null);
    IpRuleId trial = as(ada, () -> restrictions.save(rule(first, "192.0.2.0/25", "", null, true)));
    assertThat(admits(user, "192.0.2.200")).isFalse();
    assertThatThrownBy(
            () -> as(ada, () -> restrictions.save(rule(trial, "192.0.2.0/26", "", null, false))))
        .isInstanceOf(RuleOnTrial.class);
    assertThatThrownBy(() -> as(ada, () -> done(() -> restrictions.confirm(trial))))
        .isInstanceOf(ConfirmFromNewSession.class);
    letTenMinutesPass();
    assertThat(admits(user, "192.0.2.200")).isTrue();
    assertThat(as(ada, () -> list.view(trial)).isEnabled()).isFalse();
  }

  @Test
  void endsATrialAtOnceWhenItIsDisabled() throws Exception {
    IpRuleId first = save("192.0.2.0/24", "", null);
    IpRuleId trial = as(ada, () -> restrictions.save(rule(first, "192.0.2.0/25", "", null, true)));
    as(ada, () -> done(() -> restrictions.disable(trial)));
    assertThat(admits(user, "192.0.2.200")).isTrue();
    assertThat(admits(user, ELSEWHERE)).isFalse();
  }

  @Test
  void keepsVersionsOfWhatIsChanged() throws Exception {
    IpRuleId first = save("192.0.2.0/24", "", null);
    IpRuleId second =
        as(ada, () -> restrictions.save(rule(first, "192.0.2.0/25", "", null, false)));
    assertThat(as(ada, () -> list.list(null, null)).rows())
        .singleElement()
        .satisfies(row -> assertThat(row.id()).isEqualTo(second));
    assertThatThrownBy(() -> as(ada, () -> restrictions.save(rule(first, HERE, "", null, false))))
        .isInstanceOf(BusinessException.class);
  }

  @Test
  void tellsAllThatIsWrongInTheForm() {
    assertThatThrownBy(
            () ->
                as(
                    ada,
                    () ->
                        restrictions.save(
                            new SaveIpRule(null, null, "host", "10.0.0", "x".repeat(201), false))))
        .isInstanceOfSatisfying(
            InvalidInput.class,
            form ->
                assertThat(form.problems())
                    .extracting(InvalidInput.Problem::field)
                    .containsExactly("start", "end", "description"));
  }

  @Test
  void isForAdministratorsOfTheAccountOnly() throws Exception {
    IpRuleId rule = save("192.0.2.0/24", "", null);
    AccountId foreign = customers.active();
    Caller stranger = customers.member(foreign, Role.ADMINISTRATOR);
    assertThatThrownBy(() -> as(stranger, () -> list.view(rule))).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> as(stranger, () -> done(() -> restrictions.disable(rule))))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(
            () ->
                as(stranger, () -> restrictions.save(rule(null, HERE, "", user.asMember(), false))))
        .isInstanceOf(InvalidInput.class);
    assertThatThrownBy(
            () -> as(stranger, () -> explanation.explain(ask(user, HERE, Permission.ORDER_VIEW))))
        .isInstanceOf(NotFound.class);
    for (Role role : List.of(Role.MANAGER, Role.FINANCE_MANAGER, Role.STANDARD_USER)) {
      Caller other = customers.member(account, role);
      assertThatThrownBy(() -> as(other, () -> list.list(null, null)))
          .isInstanceOf(NotAllowed.class);
    }
  }

  @Test
  void letsTheAccountManagerBreakTheGlass() throws Exception {
    save("192.0.2.0/24", "", null);
    Caller manager = operator(Role.ACCOUNT_MANAGER);
    assertThatThrownBy(() -> as(manager, () -> done(() -> glass.lift(account, " "))))
        .isInstanceOf(InvalidInput.class);
    as(manager, () -> done(() -> glass.lift(account, "asked by telephone")));
    assertThat(admits(user, ELSEWHERE)).isTrue();
    assertThat(
            sql.number(
                "select count(*) from mail where kind = 'RESTRICTIONS_LIFTED' and recipient = ?",
                email(ada)))
        .isEqualTo(1);
    assertThatThrownBy(() -> as(manager, () -> done(() -> glass.lift(account, "again"))))
        .isInstanceOf(BusinessException.class);
  }

  @Test
  void explainsWithTheAnswerOfTheHouse() throws Exception {
    save("192.0.2.0/24", "", null);
    Decision refused =
        as(ada, () -> explanation.explain(ask(user, ELSEWHERE, Permission.IP_RULE_EDIT)));
    assertThat(refused.chain())
        .contains(Reason.ACCOUNT_ACTIVE, Reason.MEMBER_ACTIVE, Reason.ADDRESS_REFUSED)
        .contains(Reason.ROLE_LACKS);
    assertThat(as(ada, () -> explanation.explain(ask(user, HERE, Permission.ORDER_VIEW))))
        .satisfies(allowed -> assertThat(allowed.isAllowed()).isTrue());
  }

  @Test
  void letsTwoAdministratorsNotPassEachOther() throws Exception {
    Caller other = at(customers.member(account, Role.ADMINISTRATOR), "198.51.100.1");
    IpRuleId mine = save(HERE, "", null);
    IpRuleId his = save("198.51.100.1", "", null);
    save("203.0.113.200", "", null);
    AtomicInteger turn = new AtomicInteger();
    List<Object> results =
        crowd.all(
            2,
            Caller.system(),
            () ->
                turn.getAndIncrement() == 0
                    ? as(ada, () -> done(() -> restrictions.disable(his)))
                    : as(other, () -> done(() -> restrictions.disable(mine))));
    assertThat(results).filteredOn("done"::equals).hasSize(1);
    assertThat(results).filteredOn(WouldLockYouOut.class::isInstance).hasSize(1);
  }

  private void setRole(Caller person, Role role) {
    sql.update("update membership set role = ? where id = ?", role, person.asMember().value());
  }

  private void demote(Caller whom, Caller left) throws Exception {
    inOneTransaction(
        Caller.system(),
        () -> {
          guard.before(account);
          setRole(whom, Role.MANAGER);
          guard.after(account);
          return left;
        });
  }

  private boolean admits(Caller person, String address) throws Exception {
    return as(
            ada,
            () ->
                explanation.explain(
                    new ExplainAccess(person.asMember(), address, null, null, null)))
        .isAllowed();
  }

  private static ExplainAccess ask(Caller person, String address, Permission permission) {
    return new ExplainAccess(person.asMember(), address, null, permission, null);
  }

  private IpRuleId save(String start, String end, @Nullable MembershipId whom) throws Exception {
    return as(ada, () -> restrictions.save(rule(null, start, end, whom, false)));
  }

  private static SaveIpRule rule(
      @Nullable IpRuleId id, String start, String end, @Nullable MembershipId whom, boolean trial) {
    return new SaveIpRule(id, whom, start, end, "a rule", trial);
  }

  private @Nullable BusinessException enter(String email, String address) throws Exception {
    return as(
            Caller.visitor(address),
            () ->
                signIn.enter(new TrySignIn(Population.MEMBER, email, PASSWORD, null, "a browser")))
        .refusal();
  }

  private static EnterpriseSignUp form(String email) {
    return new EnterpriseSignUp(
        UUID.randomUUID().toString(),
        "Ada Lovelace",
        email,
        "",
        MobileField.OPTIONAL,
        "Container Works",
        "FR",
        true,
        "en");
  }

  private Caller firstUser(String email) {
    return sql.first(
            """
            select m.id, m.identity_id, m.account_id from membership m
            join login_identity i on i.id = m.identity_id where i.email = ?""",
            row ->
                new Caller(
                    Caller.Kind.MEMBER,
                    new IdentityId(row.number("identity_id")),
                    new MembershipId(row.number("id")),
                    new AccountId(row.number("account_id")),
                    email,
                    "ADMINISTRATOR",
                    HERE),
            email)
        .orElseThrow();
  }

  private static Caller at(Caller caller, String address) {
    return caller.from(address);
  }

  private String email(Caller person) {
    return sql.first(
            "select email from login_identity where id = ?",
            row -> row.text("email"),
            person.identity().value())
        .orElseThrow();
  }

  private void letTenMinutesPass() {
    sql.update(
        """
        update ip_rule set in_force_from = case when in_force_from is null then null else saved_at end,
          in_force_until = case when in_force_until is null then null else saved_at end
        where account_id = ?""",
        account.value());
    sql.update(
        "update ip_rule_version set version = version + 1 where account_id = ?", account.value());
  }

  private String session(Caller person, String address, int daysAgo) {
    return "session-"
        + sql.insert(
            """
            insert into login_session (ticket_hash, identity_id, membership_id, role, address, agent,
              begun_at, redeemed_at, seen_at)
            values (?, ?, ?, ?, ?, 'a browser', ?, ?, ?)""",
            UUID.randomUUID().toString(),
            person.identity().value(),
            person.asMember().value(),
            person.role(),
            address,
            clock.instant().minus(Duration.ofDays(daysAgo)),
            clock.instant().minus(Duration.ofDays(daysAgo)),
            clock.instant().minus(Duration.ofDays(daysAgo)));
  }

  private static Object done(Runnable work) {
    work.run();
    return "done";
  }
}
