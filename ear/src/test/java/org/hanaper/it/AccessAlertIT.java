package org.hanaper.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.hanaper.access.Role;
import org.hanaper.factor.Factor;
import org.hanaper.group.GroupLife;
import org.hanaper.group.GroupLowCredit;
import org.hanaper.identity.Blocks;
import org.hanaper.identity.ResetFactor;
import org.hanaper.identity.SelfUnblock;
import org.hanaper.identity.UserSignIns;
import org.hanaper.member.EditUser;
import org.hanaper.member.UserDetails;
import org.hanaper.member.Users;
import org.hanaper.notification.AlertKind;
import org.hanaper.notification.AlertRow;
import org.hanaper.restriction.BreakGlass;
import org.hanaper.restriction.Restrictions;
import org.hanaper.restriction.SaveIpRule;
import org.hanaper.shared.Caller;
import org.hanaper.shared.GroupId;
import org.hanaper.shared.MembershipId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who looks after users, groups and rules hears of what others did to them (issue 3, point 11). */
@OnBothDatabases
class AccessAlertIT extends AlertCases {

  @Inject People people;
  @Inject GroupLife life;
  @Inject GroupLowCredit lowCredit;
  @Inject Users users;
  @Inject UserSignIns signIns;
  @Inject Factor factor;
  @Inject Blocks blocks;
  @Inject SelfUnblock self;
  @Inject Restrictions restrictions;
  @Inject BreakGlass glass;
  @Inject Clock time;

  private Caller other;
  private String email;
  private MembershipId user;

  @BeforeEach
  void addAnAdministratorAndAUser() {
    String ours = people.person();
    other = people.member(ours, account, Role.ADMINISTRATOR);
    email = people.person();
    user = people.join(email, account, Role.BASIC_USER);
  }

  @Test
  void tellsWhoMayEditAGroupThatItWasEditedAndArchived() throws Exception {
    GroupId group = customers.payingGroup(administrator, "Shops");
    as(administrator, () -> done(() -> lowCredit.set(group, rupees(0))));
    as(administrator, () -> done(() -> life.archive(group)));
    assertThat(kinds(manager))
        .containsExactly(AlertKind.GROUP_ARCHIVED, AlertKind.GROUP_EDITED, AlertKind.GROUP_CREATED);
    assertThat(all(manager).get(1).facts()).containsExactly("Shops", administrator.name());
    assertThat(kinds(administrator)).isEmpty();
    assertThat(kinds(standard)).isEmpty();
  }

  @Test
  void tellsTheOtherAdministratorsOfARoleAndOfAResetFactor() throws Exception {
    UserDetails details = new UserDetails("Noor as named here", "", "", "");
    long version = as(other, () -> users.view(user)).version();
    as(
        other,
        () ->
            done(
                () ->
                    users.edit(
                        new EditUser(user, version, details, false, Set.of(), Role.MANAGER))));
    Authenticator phone =
        new Authenticator(factor.begin(people.identity(email), "test", email).secret());
    factor.confirm(people.identity(email), "test", phone.code(time.instant()));
    as(
        other,
        () ->
            done(
                () ->
                    signIns.resetFactor(
                        new ResetFactor(user, "phone lost", People.PASSWORD, null))));
    assertThat(kinds(administrator))
        .containsExactly(AlertKind.FACTOR_RESET, AlertKind.ROLE_CHANGED);
    assertThat(all(administrator))
        .extracting(AlertRow::link)
        .containsOnly("/member/view.xhtml?id=" + user);
    assertThat(all(administrator).get(0).facts()).containsExactly("Noor as named here");
    assertThat(kinds(other)).isEmpty();
    assertThat(kinds(manager)).isEmpty();
  }

  @Test
  void tellsOfABlockOnceAndResolvesItWhenItIsLifted() throws Exception {
    Caller office = people.asOperator(people.operator(Role.ACCOUNT_MANAGER), Role.ACCOUNT_MANAGER);
    for (int i = 0; i < 5; i++) {
      people.enter(email, "wrong");
    }
    self.sendAgain(email);
    assertThat(kinds(administrator)).containsExactly(AlertKind.LOGIN_BLOCKED);
    assertThat(kinds(manager)).isEmpty();
    assertThat(unresolved(office)).hasSize(1);
    as(office, () -> done(() -> blocks.unblock(people.identity(email), "called back")));
    assertThat(all(administrator)).singleElement().matches(AlertRow::resolved);
    assertThat(unresolved(office)).isEmpty();
  }

  @Test
  void tellsWhoLooksAfterTheRulesThatTheOfficeLiftedThem() throws Exception {
    as(
        administrator,
        () -> restrictions.save(new SaveIpRule(null, null, "192.0.2.0/24", "", "a rule", false)));
    as(operator(Role.ACCOUNT_MANAGER), () -> done(() -> glass.lift(account, "asked by telephone")));
    for (Caller each : List.of(administrator, other)) {
      assertThat(all(each))
          .singleElement()
          .satisfies(
              alert -> {
                assertThat(alert.kind()).isEqualTo(AlertKind.RESTRICTIONS_LIFTED);
                assertThat(alert.facts()).containsExactly("asked by telephone");
              });
    }
    assertThat(kinds(standard)).isEmpty();
  }

  private List<AlertRow> unresolved(Caller office) throws Exception {
    return all(office).stream()
        .filter(alert -> alert.facts().contains(email) && !alert.resolved())
        .toList();
  }
}
