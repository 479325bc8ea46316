package org.hanaper.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import org.hanaper.access.Role;
import org.hanaper.account.AccountStates;
import org.hanaper.identity.ChangePassword;
import org.hanaper.identity.OwnSessions;
import org.hanaper.identity.PasswordChange;
import org.hanaper.identity.ProveFactor;
import org.hanaper.identity.SecondFactor;
import org.hanaper.member.EditUser;
import org.hanaper.member.UserDetails;
import org.hanaper.member.UserStates;
import org.hanaper.member.Users;
import org.hanaper.shared.AccountId;
import org.hanaper.shared.Caller;
import org.hanaper.shared.MembershipId;
import org.hanaper.store.Settings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * A cookie that was kept is worth nothing after what ends a session, at the very next request over
 * HTTP (security rules 12 and 13).
 */
@OnBothDatabases
class CookieReplayIT extends InContainer {

  private static final String OTHER = "lantern over copper hill";

  @Inject Customers customers;
  @Inject People people;
  @Inject PasswordChange password;
  @Inject SecondFactor factor;
  @Inject OwnSessions own;
  @Inject Users users;
  @Inject UserStates states;
  @Inject AccountStates accounts;
  @Inject Settings settings;
  @Inject Clock clock;

  private AccountId account;
  private Caller administrator;
  private String email;
  private Caller user;
  private Browsing kept;

  @BeforeEach
  void comeInAndKeepTheCookie() throws Exception {
    account = customers.ready();
    administrator = customers.member(account, Role.ADMINISTRATOR);
    email = people.person();
    user = people.member(email, account, Role.STANDARD_USER);
    kept = comeIn().kept();
    assertThat(kept.isInside()).isTrue();
  }

  @Test
  void afterABlock() throws Exception {
    for (int i = 0; i < 5; i++) {
      people.enter(email, "wrong");
    }
    assertThat(kept.isInside()).isFalse();
  }

  @Test
  void afterAnotherPassword() throws Exception {
    run(user, () -> password.change(new ChangePassword(People.PASSWORD, OTHER, OTHER, null)));
    assertThat(kept.isInside()).isFalse();
  }

  @Test
  void afterAnotherSecondFactor() throws Exception {
    run(
        user,
        () -> {
          Authenticator phone = new Authenticator(factor.begin().secret());
          factor.confirm(new ProveFactor(People.PASSWORD, "", phone.code(clock.instant()), null));
        });
    assertThat(kept.isInside()).isFalse();
  }

  @Test
  void afterAnotherRoleAndStillWhenItIsTheOldOneAgain() throws Exception {
    assign(Role.MANAGER);
    assertThat(kept.isInside()).isFalse();
    assign(Role.STANDARD_USER);
    assertThat(kept.isInside()).isFalse();
  }

  @Test
  void afterTheUserWasDeactivatedAndStillWhenHeIsBack() throws Exception {
    run(administrator, () -> states.deactivate(user.asMember()));
    assertThat(kept.isInside()).isFalse();
    run(administrator, () -> states.reactivate(user.asMember()));
    assertThat(kept.isInside()).isFalse();
    assertThat(comeIn().isInside()).isTrue();
  }

  @Test
  void afterTheAccountWasDeactivatedAndStillWhenItIsBack() throws Exception {
    Caller manager = operator(Role.ACCOUNT_MANAGER);
    run(manager, () -> accounts.deactivate(account, "closed"));
    assertThat(kept.isInside()).isFalse();
    run(manager, () -> accounts.reactivate(account));
    assertThat(kept.isInside()).isFalse();
    assertThat(comeIn().isInside()).isTrue();
  }

  @Test
  void afterItWasEndedFromAnotherSessionsPage() throws Exception {
    Browsing other = comeIn();
    run(
        user,
        () -> {
          assertThat(own.list()).hasSize(2);
          own.end(own.list().get(1).id());
        });
    assertThat(kept.isInside()).isFalse();
    assertThat(other.isInside()).isTrue();
    run(user, own::endOthers);
    assertThat(other.isInside()).isFalse();
  }

  @Test
  void afterSigningOut() throws Exception {
    Browsing leaving = kept.kept();
    leaving.post("/sign-out", Map.of());
    assertThat(kept.isInside()).isFalse();
  }

  private void assign(Role role) throws Exception {
    MembershipId place = user.asMember();
    run(
        administrator,
        () ->
            users.edit(
                new EditUser(
                    place,
                    users.view(place).version(),
                    new UserDetails("Asha Rao", "", "", ""),
                    false,
                    Set.of(),
                    role)));
  }

  private Browsing comeIn() throws Exception {
    Browsing browsing = new Browsing(settings.baseUrl());
    browsing.signIn(email, People.PASSWORD);
    return browsing;
  }

  private void run(Caller caller, Runnable work) throws Exception {
    as(
        caller,
        () -> {
          work.run();
          return true;
        });
  }
}
