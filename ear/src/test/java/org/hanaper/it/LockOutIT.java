package org.hanaper.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.hanaper.access.Role;
import org.hanaper.restriction.AdministratorsGuard;
import org.hanaper.restriction.BreakGlass;
import org.hanaper.restriction.IpRuleId;
import org.hanaper.restriction.NoAdministratorLeft;
import org.hanaper.restriction.SaveIpRule;
import org.hanaper.restriction.WouldLockYouOut;
import org.hanaper.shared.AccountId;
import org.hanaper.shared.BusinessException;
import org.hanaper.shared.Caller;
import org.hanaper.shared.InvalidInput;
import org.junit.jupiter.api.Test;

/** Whatever is restricted, an administrator can always enter (design 4.8). */
@OnBothDatabases
class LockOutIT extends RestrictionCases {

  @Inject Crowd crowd;
  @Inject People people;
  @Inject BreakGlass glass;
  @Inject AdministratorsGuard guard;

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

  /** From where somebody works in another account is that account's matter, and no way in here. */
  @Test
  void doesNotCountWhereAnAdministratorWasSeenInAnotherAccount() throws Exception {
    Caller other = customers.member(account, Role.ADMINISTRATOR);
    session(in(customers.active(), ada), "192.0.2.44", 1);
    session(in(customers.active(), user), ELSEWHERE, 1);
    assertThat(as(ada, () -> restrictions.preview(rule(null, HERE, "", null, false))))
        .satisfies(weighed -> assertThat(weighed.lockedOut()).isEmpty());
    save("192.0.2.0/24", "", null);
    assertThatThrownBy(() -> demote(other, ada)).isInstanceOf(NoAdministratorLeft.class);
  }

  /** Only a trial admits the editor any more: he is told now, not when it ends. */
  @Test
  void refusesWhatWouldLockOutTheEditorWhenATrialEnds() throws Exception {
    Caller other = customers.member(account, Role.ADMINISTRATOR);
    session(other, ELSEWHERE, 1);
    IpRuleId mine = save(HERE, "", null);
    save("203.0.113.0/24", "", null);
    as(ada, () -> restrictions.save(rule(null, "192.0.2.0/24", "", null, true)));
    assertThatThrownBy(() -> as(ada, () -> done(() -> restrictions.disable(mine))))
        .isInstanceOf(WouldLockYouOut.class);
    SaveIpRule elsewhere = rule(mine, "198.51.100.0/24", "", null, false);
    assertThat(as(ada, () -> restrictions.preview(elsewhere)).editorLockedOut()).isTrue();
    SaveIpRule narrower = rule(mine, "192.0.2.0/28", "", null, true);
    assertThat(as(ada, () -> restrictions.preview(narrower)).editorLockedOut()).isFalse();
    as(ada, () -> restrictions.save(narrower));
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

  /** The same person as a member of another account. */
  private Caller in(AccountId elsewhere, Caller person) {
    return people.member(email(person), elsewhere, Role.ADMINISTRATOR);
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
}
