package org.hanaper.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.hanaper.shared.AccountId;
import org.hanaper.shared.Caller;
import org.hanaper.shared.GroupId;
import org.hanaper.shared.IdentityId;
import org.hanaper.shared.MembershipId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class GateTest {

  private static final Instant NOON = Instant.parse("2026-11-25T12:00:00Z");
  private static final Question ENTER = Question.toEnter("192.0.2.7", NOON);
  private static final AddressRules OFFICE =
      new AddressRules(List.of(IpRanges.of(List.of(new IpRange("192.0.2.0", "192.0.2.255")))));

  @Test
  void admitsAnActiveMemberOfAnActiveAccount() {
    Decision decision = Gate.decide(member(Role.BASIC_USER, "ACTIVE", null, "ACTIVE"), ENTER);
    assertThat(decision.isAllowed()).isTrue();
    assertThat(decision.chain())
        .containsExactly(
            Reason.ACCOUNT_ACTIVE,
            Reason.MEMBER_ACTIVE,
            Reason.ADDRESS_FREE,
            Reason.FACTOR_NOT_DUE);
  }

  @Test
  void admitsNobodyToAnAccountThatIsPastItsLastDay() {
    LocalDate today = LocalDate.parse("2026-11-25");
    assertThat(Gate.decide(member(Role.BASIC_USER, "ACTIVE", today, "ACTIVE"), ENTER).isAllowed())
        .isTrue();
    assertRefused(
        member(Role.BASIC_USER, "ACTIVE", today.minusDays(1), "ACTIVE"), Reason.ACCOUNT_EXPIRED);
    assertRefused(member(Role.BASIC_USER, "EXPIRED", null, "ACTIVE"), Reason.ACCOUNT_EXPIRED);
    assertRefused(
        member(Role.BASIC_USER, "DEACTIVATED", null, "ACTIVE"), Reason.ACCOUNT_NOT_ACTIVE);
  }

  @Test
  void admitsNobodyWhoIsNoActiveUser() {
    assertRefused(member(Role.ADMINISTRATOR, "ACTIVE", null, "INACTIVE"), Reason.MEMBER_NOT_ACTIVE);
  }

  @Test
  void admitsOnlyAddressesInARuleOnceThereIsOne() {
    Facts facts = member(Role.ADMINISTRATOR, "ACTIVE", null, "ACTIVE").rules(OFFICE);
    assertThat(Gate.decide(facts, ENTER).chain()).contains(Reason.ADDRESS_ADMITTED);
    for (String address : List.of("192.0.3.1", "2001:db8::1", "nonsense", "")) {
      assertThat(Gate.decide(facts, Question.toEnter(address, NOON)).refusal())
          .contains(Reason.ADDRESS_REFUSED);
    }
  }

  @Test
  void asksForTheSecondFactorWhereItIsOwed() {
    Facts facts = member(Role.ADMINISTRATOR, "ACTIVE", null, "ACTIVE");
    assertRefused(facts.factor(Facts.Factor.OWED), Reason.FACTOR_OWED);
    assertThat(Gate.decide(facts.factor(Facts.Factor.PASSED), ENTER).isAllowed()).isTrue();
  }

  @Test
  void admitsNeitherVisitorsNorOperatorsWithoutARole() {
    assertRefused(Facts.of(Caller.visitor("192.0.2.7")), Reason.NOBODY);
    assertRefused(Facts.of(operator("")), Reason.ROLE_LACKS);
    assertThat(Gate.decide(Facts.of(operator("APPROVER")), ENTER).isAllowed()).isTrue();
    assertThat(Gate.decide(Facts.of(Caller.system()), ENTER).isAllowed()).isTrue();
  }

  @Test
  void admitsNoOperatorWhoOwesASecondFactor() {
    Facts operator = Facts.of(operator("APPROVER"));
    assertRefused(operator.factor(Facts.Factor.OWED), Reason.FACTOR_OWED);
    assertThat(Gate.decide(operator.factor(Facts.Factor.PASSED), ENTER).isAllowed()).isTrue();
  }

  @Test
  void givesEveryRoleItsPermissions() {
    for (Role role : Role.values()) {
      for (Permission permission : Permission.values()) {
        Facts facts = member(role, "ACTIVE", null, "ACTIVE").kindHas(true);
        Decision decision = Gate.decide(facts, Question.toDo(permission, NOON));
        assertThat(decision.scope()).isEqualTo(role.scope(permission));
        assertThat(decision.isAllowed()).isEqualTo(role.scope(permission) != Scope.NONE);
      }
    }
  }

  @Test
  void keepsSubAccountsAndPriceListsToKindsThatHaveThem() {
    Question question = Question.toDo(Permission.PRICE_LIST_MANAGE, NOON);
    Facts facts = member(Role.ADMINISTRATOR, "ACTIVE", null, "ACTIVE");
    assertThat(Gate.decide(facts.kindHas(true), question).scope()).isEqualTo(Scope.ALL);
    Decision refused = Gate.decide(facts.kindHas(false), question);
    assertThat(refused.scope()).isEqualTo(Scope.NONE);
    assertThat(refused.refusal()).contains(Reason.KIND_LACKS);
    assertThat(Gate.decide(facts, question).refusal()).contains(Reason.KIND_LACKS);
  }

  @Test
  void asksTheGroupWhereTheRoleReachesNoFurther() {
    Question question = new Question(null, NOON, Permission.ORDER_PLACE, new GroupId(7));
    Facts facts = member(Role.STANDARD_USER, "ACTIVE", null, "ACTIVE");
    assertThat(Gate.decide(facts.admittedToGroup(true), question).isAllowed()).isTrue();
    Decision refused = Gate.decide(facts.admittedToGroup(false), question);
    assertThat(refused.refusal()).contains(Reason.GROUP_REFUSES);
    assertThat(Reason.GROUP_REFUSES.mayBeTold()).isFalse();
    Facts administrator = member(Role.ADMINISTRATOR, "ACTIVE", null, "ACTIVE");
    assertThat(Gate.decide(administrator.admittedToGroup(false), question).isAllowed()).isTrue();
  }

  @Test
  void showsEveryStepAlsoBehindTheFirstRefusal() {
    Facts facts = member(Role.BASIC_USER, "EXPIRED", null, "INACTIVE");
    Question question = new Question("192.0.2.7", NOON, Permission.IP_RULE_EDIT, null);
    assertThat(Gate.decide(facts, question).chain())
        .containsExactly(
            Reason.ACCOUNT_EXPIRED,
            Reason.MEMBER_NOT_ACTIVE,
            Reason.ADDRESS_FREE,
            Reason.FACTOR_NOT_DUE,
            Reason.ROLE_LACKS);
  }

  private static void assertRefused(Facts facts, Reason reason) {
    Decision decision = Gate.decide(facts, ENTER);
    assertThat(decision.isAllowed()).isFalse();
    assertThat(decision.refusal()).contains(reason);
  }

  private static Facts member(
      Role role, String account, @Nullable LocalDate lastDay, String membership) {
    Caller caller =
        new Caller(
            Caller.Kind.MEMBER,
            new IdentityId(1),
            new MembershipId(2),
            new AccountId(3),
            "Asha Rao",
            role.name(),
            "192.0.2.7");
    return Facts.of(caller).standing(new Facts.Standing(account, lastDay, membership));
  }

  private static Caller operator(String roles) {
    return new Caller(
        Caller.Kind.OPERATOR, new IdentityId(1), null, null, "Olga", roles, "192.0.2.2");
  }
}
