package org.hanaper.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import org.hanaper.access.NotAllowed;
import org.hanaper.access.Role;
import org.hanaper.identity.FirstOperator;
import org.hanaper.identity.InviteOperator;
import org.hanaper.identity.LastAccountManager;
import org.hanaper.identity.LinkNotUsable;
import org.hanaper.identity.NewOperator;
import org.hanaper.identity.NewPassword;
import org.hanaper.identity.OperatorEntry;
import org.hanaper.identity.OperatorExists;
import org.hanaper.identity.OperatorRow;
import org.hanaper.identity.Operators;
import org.hanaper.identity.Population;
import org.hanaper.identity.Sessions;
import org.hanaper.identity.SignIn;
import org.hanaper.identity.TrySignIn;
import org.hanaper.identity.Visit;
import org.hanaper.shared.IdentityId;
import org.hanaper.shared.InvalidInput;
import org.hanaper.shared.NotFound;
import org.hanaper.shared.SomebodyWasFaster;
import org.hanaper.store.Sql;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Operators are invited, changed and let go; an account manager always stays. */
@OnBothDatabases
class OperatorsIT extends InContainer {

  private static final Set<Role> ALL =
      EnumSet.of(Role.ACCOUNT_MANAGER, Role.APPROVER, Role.FINANCE);

  @Inject Operators operators;
  @Inject OperatorEntry entry;
  @Inject FirstOperator appointing;
  @Inject SignIn signIn;
  @Inject Sessions sessions;
  @Inject NewAccounts people;
  @Inject MailedLinks mailed;
  @Inject Crowd crowd;
  @Inject Sql sql;

  @BeforeEach
  void anAccountManagerIsThere() throws Exception {
    appointed();
  }

  /** Other tests need a house without operators. */
  @AfterEach
  void leaveNoOperatorBehind() {
    sql.update(
        "update login_identity set population = 'PARKED' where population = 'OPERATOR' and email like 'n%@example.org'");
  }

  @Test
  void anInvitedOperatorComesInByTheLinkAndLosesTheSessionWithTheRoles() throws Exception {
    String email = NewAccounts.fresh();
    invite(email, Set.of(Role.APPROVER), UUID.randomUUID().toString());
    String token = mailed.token(email);
    assertThat(entry.look(token)).isPresent();
    entry.accept(new NewPassword(token, NewAccounts.PASSWORD, NewAccounts.PASSWORD));
    assertThatThrownBy(
            () -> entry.accept(new NewPassword(token, NewAccounts.PASSWORD, NewAccounts.PASSWORD)))
        .isInstanceOf(LinkNotUsable.class);
    Visit visit = visit(email);
    assertThat(visit.roles()).containsExactly("APPROVER");
    change(id(email), Set.of(Role.APPROVER), Set.of(Role.FINANCE));
    assertThat(sessions.visit(visit.principal(), "192.0.2.1")).isEmpty();
    assertThat(visit(email).roles()).containsExactly("FINANCE");
    Visit last = visit(email);
    manager(() -> deactivate(id(email), Set.of(Role.FINANCE)));
    assertThat(sessions.visit(last.principal(), "192.0.2.1")).isEmpty();
    assertThatThrownBy(() -> change(id(email), Set.of(Role.FINANCE), ALL))
        .isInstanceOf(SomebodyWasFaster.class);
  }

  @Test
  void invitesOncePerFormAndAddressAndOnlyWithRolesOfTheOffice() throws Exception {
    String email = NewAccounts.fresh();
    String key = UUID.randomUUID().toString();
    invite(email, Set.of(Role.FINANCE), key);
    invite(email, Set.of(Role.FINANCE), key);
    assertThat(mailed.told("invited", email)).isEqualTo(1);
    assertThatThrownBy(() -> invite(email, Set.of(Role.FINANCE), UUID.randomUUID().toString()))
        .isInstanceOf(OperatorExists.class);
    for (Set<Role> wrong : List.<Set<Role>>of(Set.of(), Set.of(Role.ADMINISTRATOR))) {
      assertThatThrownBy(() -> invite(NewAccounts.fresh(), wrong, UUID.randomUUID().toString()))
          .isInstanceOf(InvalidInput.class);
    }
    String old = mailed.token(email);
    manager(
        () -> {
          operators.inviteAgain(id(email));
          return true;
        });
    assertThat(entry.look(old)).isEmpty();
    manager(() -> deactivate(id(email), Set.of(Role.FINANCE)));
    assertThat(entry.look(mailed.token(email))).isEmpty();
  }

  @Test
  void onlyAccountManagersManageOperatorsAndNeverMembers() throws Exception {
    for (Role role : List.of(Role.APPROVER, Role.FINANCE)) {
      assertThatThrownBy(() -> as(operator(role), () -> operators.list()))
          .isInstanceOf(NotAllowed.class);
    }
    assertThatThrownBy(() -> as(member(someAccount(), Role.ADMINISTRATOR), () -> operators.list()))
        .isInstanceOf(NotAllowed.class);
    people.activated(NewAccounts.fresh(), "Bystanders");
    long member = sql.number("select min(id) from login_identity where population = 'MEMBER'");
    assertThatThrownBy(() -> change(new IdentityId(member), Set.of(), ALL))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void ofTwoAccountManagersWhoTakeEachOthersRoleOneStays() throws Exception {
    IdentityId one = appointed();
    IdentityId other = appointed();
    letOthersGo(Set.of(one, other));
    List<IdentityId> both = List.of(one, other);
    AtomicInteger next = new AtomicInteger();
    List<Object> results =
        crowd.all(
            2,
            operator(Role.ACCOUNT_MANAGER),
            () -> {
              operators.changeRoles(both.get(next.getAndIncrement()), ALL, Set.of(Role.FINANCE));
              return true;
            });
    assertThat(results).filteredOn(Boolean.TRUE::equals).hasSize(1);
    assertThat(results).filteredOn(LastAccountManager.class::isInstance).hasSize(1);
    assertThat(
            sql.number(
                """
                select count(*) from login_identity where population = 'OPERATOR'
                  and office_roles like '%ACCOUNT_MANAGER%' and password_hash is not null"""))
        .isEqualTo(1);
  }

  private IdentityId appointed() throws Exception {
    String email = NewAccounts.fresh();
    return asSystem(
        () ->
            appointing.appoint(
                new NewOperator("Olga", email, NewAccounts.PASSWORD, NewAccounts.PASSWORD)));
  }

  private void letOthersGo(Set<IdentityId> stay) throws Exception {
    for (OperatorRow row : manager(() -> operators.list())) {
      if (!stay.contains(row.identity()) && !row.roles().isEmpty()) {
        manager(() -> deactivate(row.identity(), Set.copyOf(row.roles())));
      }
    }
  }

  private void invite(String email, Set<Role> roles, String key) throws Exception {
    manager(
        () -> {
          operators.invite(new InviteOperator("Otto Brandt", email, roles, key));
          return true;
        });
  }

  private void change(IdentityId operator, Set<Role> seen, Set<Role> wanted) throws Exception {
    manager(
        () -> {
          operators.changeRoles(operator, seen, wanted);
          return true;
        });
  }

  private boolean deactivate(IdentityId operator, Set<Role> seen) {
    operators.deactivate(operator, seen);
    return true;
  }

  private <T> T manager(Callable<T> work) throws Exception {
    return as(operator(Role.ACCOUNT_MANAGER), work);
  }

  private Visit visit(String email) {
    TrySignIn tried = new TrySignIn(Population.OPERATOR, email, NewAccounts.PASSWORD, null, "test");
    return signIn.redeem(signIn.enter(tried).orRefuse().ticket()).orElseThrow();
  }

  private IdentityId id(String email) {
    return new IdentityId(
        sql.number(
            "select id from login_identity where population = 'OPERATOR' and email = ?", email));
  }
}
