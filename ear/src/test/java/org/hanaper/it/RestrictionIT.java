package org.hanaper.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.hanaper.access.AddressNotAllowed;
import org.hanaper.access.Decision;
import org.hanaper.access.NotAllowed;
import org.hanaper.access.Permission;
import org.hanaper.access.Reason;
import org.hanaper.access.Role;
import org.hanaper.identity.Activation;
import org.hanaper.identity.Denials;
import org.hanaper.identity.EnterpriseSignUp;
import org.hanaper.identity.ExplainAccess;
import org.hanaper.identity.MobileField;
import org.hanaper.identity.NewPassword;
import org.hanaper.identity.Population;
import org.hanaper.identity.SignIn;
import org.hanaper.identity.SignUp;
import org.hanaper.identity.TrySignIn;
import org.hanaper.restriction.IpRuleId;
import org.hanaper.restriction.SaveIpRule;
import org.hanaper.shared.AccountId;
import org.hanaper.shared.BusinessException;
import org.hanaper.shared.Caller;
import org.hanaper.shared.IdentityId;
import org.hanaper.shared.InvalidInput;
import org.hanaper.shared.MembershipId;
import org.hanaper.shared.NotFound;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** IP restrictions at every request (domain B.7). */
@OnBothDatabases
class RestrictionIT extends RestrictionCases {

  private static final String PASSWORD = "gravel window teapot 9";

  @Inject Denials denials;
  @Inject SignIn signIn;
  @Inject SignUp signUp;
  @Inject Activation activation;
  @Inject MailedLinks mailed;

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

  private static ExplainAccess ask(Caller person, String address, Permission permission) {
    return new ExplainAccess(person.asMember(), address, null, permission, null);
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
}
