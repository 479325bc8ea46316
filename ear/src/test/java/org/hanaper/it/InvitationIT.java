package org.hanaper.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hanaper.access.NotAllowed;
import org.hanaper.access.Role;
import org.hanaper.identity.Activation;
import org.hanaper.identity.NewPassword;
import org.hanaper.member.AlreadyInvited;
import org.hanaper.member.EmailAlreadyInAccount;
import org.hanaper.member.InvitationDoor;
import org.hanaper.member.InvitationId;
import org.hanaper.member.InvitationList;
import org.hanaper.member.InvitationNotUsable;
import org.hanaper.member.InvitationRow;
import org.hanaper.member.InvitationState;
import org.hanaper.member.Invitations;
import org.hanaper.member.Invite;
import org.hanaper.member.UserDetails;
import org.hanaper.member.UserRow;
import org.hanaper.member.Users;
import org.hanaper.notification.AlertKind;
import org.hanaper.notification.Alerts;
import org.hanaper.shared.AccountId;
import org.hanaper.shared.Caller;
import org.hanaper.shared.InvalidInput;
import org.hanaper.shared.MembershipId;
import org.hanaper.shared.NotFound;
import org.hanaper.shared.SomebodyWasFaster;
import org.hanaper.store.Sql;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Somebody is invited, fills in the form, and an administrator decides (domain A.4). */
@OnBothDatabases
class InvitationIT extends InContainer {

  private static final UserDetails NOOR = new UserDetails("Noor Haddad", "", "Buyer", "E-9");

  @Inject Alerts alerts;
  @Inject Customers customers;
  @Inject MailedLinks mailed;
  @Inject Invitations invitations;
  @Inject InvitationList list;
  @Inject InvitationDoor door;
  @Inject Users users;
  @Inject Activation activation;
  @Inject Crowd crowd;
  @Inject Clock clock;
  @Inject Sql sql;

  private AccountId account;
  private Caller administrator;

  @BeforeEach
  void openAnAccount() throws Exception {
    account = customers.ready();
    administrator = customers.member(account, Role.ADMINISTRATOR);
  }

  @Test
  void anInviteeBecomesAUserByFormApprovalAndActivation() throws Exception {
    String email = fresh();
    InvitationId id = invite(email);
    String token = mailed.token(email);
    assertThat(door.look(token).orElseThrow().email()).isEqualTo(email);
    assertThatThrownBy(() -> door.answer(token, new UserDetails("", "", "", "")))
        .isInstanceOf(InvalidInput.class);
    door.answer(token, NOOR);
    assertThat(as(administrator, () -> alerts.unread())).isEqualTo(1);
    assertThatThrownBy(() -> door.answer(token, NOOR)).isInstanceOf(InvitationNotUsable.class);
    MembershipId user = as(administrator, () -> invitations.approve(id));
    assertThat(as(administrator, () -> alerts.unread())).isZero();
    activation.activate(new NewPassword(mailed.token(email), People.PASSWORD, People.PASSWORD));
    UserRow row = as(administrator, () -> users.view(user));
    assertThat(row.details()).isEqualTo(NOOR);
    assertThat(row.role()).isEqualTo(Role.BASIC_USER);
    assertThat(only().state()).isEqualTo(InvitationState.APPROVED);
  }

  @Test
  void aDeclinedOneIsToldWhyAndNoUserIsMade() throws Exception {
    String email = fresh();
    InvitationId id = invite(email);
    door.answer(mailed.token(email), NOOR);
    assertThatThrownBy(() -> run(() -> invitations.decline(id, " ")))
        .isInstanceOf(InvalidInput.class);
    Caller manager = customers.member(account, Role.MANAGER);
    assertThat(
            as(administrator, () -> alerts.list(true, AlertKind.INVITATION_WAITING, null)).rows())
        .singleElement()
        .satisfies(alert -> assertThat(alert.facts()).containsExactly("Noor Haddad", email));
    assertThat(as(manager, () -> alerts.list(false, null, null)).rows()).isEmpty();
    run(() -> invitations.decline(id, "We don't know you."));
    assertThat(as(administrator, () -> alerts.unread())).isZero();
    assertThat(only().reason()).isEqualTo("We don't know you.");
    assertThatThrownBy(() -> as(administrator, () -> invitations.approve(id)))
        .isInstanceOf(SomebodyWasFaster.class);
    assertThat(
            sql.number(
                "select count(*) from mail where recipient = ? and kind = 'INVITATION_DECLINED'",
                email))
        .isEqualTo(1);
  }

  @Test
  void aResentRevokedOrOldLinkNoLongerOpens() throws Exception {
    String email = fresh();
    InvitationId id = invite(email);
    String first = mailed.token(email);
    run(() -> invitations.resend(id));
    assertThat(door.look(first)).isEmpty();
    String second = mailed.token(email);
    sql.update(
        "update invitation set expires_at = ? where id = ?",
        clock.instant().minus(Duration.ofMinutes(1)),
        id.value());
    assertThat(door.look(second)).isEmpty();
    assertThat(only().expired()).isTrue();
    assertThat(as(administrator, () -> invitations.resendAll())).isEqualTo(1);
    String third = mailed.token(email);
    assertThat(door.look(third)).isPresent();
    run(() -> invitations.revoke(id));
    assertThatThrownBy(() -> door.answer(third, NOOR)).isInstanceOf(InvitationNotUsable.class);
    assertThatThrownBy(() -> run(() -> invitations.resend(id)))
        .isInstanceOf(SomebodyWasFaster.class);
  }

  @Test
  void oneAddressIsInvitedOnceAndNoUserIs() throws Exception {
    String email = fresh();
    invite(email);
    assertThatThrownBy(() -> invite(email)).isInstanceOf(AlreadyInvited.class);
    Caller member = customers.member(account, Role.BASIC_USER);
    assertThatThrownBy(() -> invite(member.name())).isInstanceOf(EmailAlreadyInAccount.class);
  }

  @Test
  void ofTwoDecisionsOneIsMade() throws Exception {
    String email = fresh();
    InvitationId id = invite(email);
    door.answer(mailed.token(email), NOOR);
    List<Object> results = crowd.all(4, administrator, () -> invitations.approve(id));
    assertThat(results).filteredOn(MembershipId.class::isInstance).hasSize(1);
    assertThat(results).filteredOn(SomebodyWasFaster.class::isInstance).hasSize(3);
  }

  @Test
  void onlyTheAdministratorsOfTheAccountDecide() throws Exception {
    String email = fresh();
    InvitationId id = invite(email);
    door.answer(mailed.token(email), NOOR);
    Caller manager = customers.member(account, Role.MANAGER);
    Caller stranger = customers.member(customers.ready(), Role.ADMINISTRATOR);
    assertThatThrownBy(() -> as(manager, () -> invitations.approve(id)))
        .isInstanceOf(NotAllowed.class);
    assertThatThrownBy(() -> as(stranger, () -> invitations.approve(id)))
        .isInstanceOf(NotFound.class);
    assertThat(as(stranger, () -> list.list(null)).rows()).isEmpty();
  }

  private InvitationRow only() throws Exception {
    List<InvitationRow> rows = as(administrator, () -> list.list(null)).rows();
    assertThat(rows).hasSize(1);
    return rows.get(0);
  }

  private InvitationId invite(String email) throws Exception {
    return as(
        administrator,
        () -> invitations.invite(new Invite(email, Role.BASIC_USER, false, Set.of(), "en")));
  }

  private void run(Runnable work) throws Exception {
    as(
        administrator,
        () -> {
          work.run();
          return "done";
        });
  }

  private static String fresh() {
    return "i" + UUID.randomUUID().toString().substring(0, 13) + "@example.org";
  }
}
