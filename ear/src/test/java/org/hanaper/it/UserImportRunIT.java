package org.hanaper.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import org.hanaper.access.Role;
import org.hanaper.bulk.ImportId;
import org.hanaper.bulk.ImportState;
import org.hanaper.bulk.ImportView;
import org.hanaper.bulk.LineState;
import org.hanaper.group.GroupChoice;
import org.hanaper.group.UserGroups;
import org.hanaper.identity.Activation;
import org.hanaper.identity.Memberships;
import org.hanaper.identity.NewPassword;
import org.hanaper.member.UserDetails;
import org.hanaper.member.UserRow;
import org.hanaper.member.UserState;
import org.hanaper.member.UserStates;
import org.hanaper.notification.AlertKind;
import org.hanaper.notification.Alerts;
import org.hanaper.shared.Caller;
import org.hanaper.shared.SomebodyWasFaster;
import org.junit.jupiter.api.Test;

/** The users of a file are created, whatever is wrong with some of them. */
@OnBothDatabases
class UserImportRunIT extends ImportCases {

  @Inject Memberships memberships;
  @Inject UserStates states;
  @Inject UserGroups userGroups;
  @Inject Activation activation;
  @Inject People people;
  @Inject Crowd crowd;
  @Inject Alerts alerts;

  @Test
  void oneBadLineSpoilsNoOtherAndTheNewUsersComeIn() throws Exception {
    ImportId id =
        upload(
            HEAD
                + "Noor Haddad,noor"
                + at
                + ",+33612345678,Buyer,E-7,Standard User,default group\n"
                + line("x<y", "bad" + at, "Manager")
                + "Ada Boss,ada"
                + at
                + ",,,,Administrator,\n");
    ImportView ended = run(id);
    assertThat(ended.state()).isEqualTo(ImportState.DONE);
    assertThat(ended.counts().created()).isEqualTo(2);
    assertThat(ended.counts().wrong()).isEqualTo(1);
    assertThat(ended.counts().percent()).isEqualTo(100);
    assertThat(as(administrator, () -> alerts.list(true, AlertKind.IMPORT_FINISHED, null)).rows())
        .singleElement()
        .satisfies(
            alert -> {
              assertThat(alert.facts()).containsExactly(ended.fileName(), "2", "0");
              assertThat(alert.link()).isEqualTo("/member/imported.xhtml?id=" + id);
            });
    activation.activate(
        new NewPassword(mailed.token("noor" + at), People.PASSWORD, People.PASSWORD));
    assertThat(people.visit("noor" + at).roles()).containsExactly("STANDARD_USER");
    UserRow noor = all().stream().filter(u -> u.email().equals("noor" + at)).findFirst().get();
    assertThat(noor.details())
        .isEqualTo(new UserDetails("Noor Haddad", "+33612345678", "Buyer", "E-7"));
    assertThat(noor.restricted()).isTrue();
    assertThat(as(administrator, () -> userGroups.of(noor.id())))
        .extracting(GroupChoice::name)
        .containsExactly("Default Group");
    assertThat(
            sql.number(
                "select count(*) from audit_event where account_id = ? and activity = 'USER_CREATED'"
                    + " and identity_id = ?",
                account.value(),
                administrator.identity().value()))
        .isEqualTo(2);
  }

  /** Two administrators start the same file at once: each address is created and told once. */
  @Test
  void twoImportsOfTheSameFileAtOnceCreateEachUserOnce() throws Exception {
    Caller second = customers.member(account, Role.ADMINISTRATOR);
    ImportId mine = upload(HEAD + many(120));
    ImportId theirs = as(second, () -> imports.upload(file(HEAD + many(120))));
    crowd.both(administrator, () -> started(mine), second, () -> started(theirs));
    job.runNow();
    assertThat(view(mine).counts().created() + view(theirs).counts().created()).isEqualTo(120);
    assertThat(view(mine).counts().already() + view(theirs).counts().already()).isEqualTo(120);
    assertThat(mailsTo("u%" + at)).isEqualTo(120);
  }

  @Test
  void whoWasTakenBackIsCreatedAgain() throws Exception {
    String email = "back" + at;
    var user = as(administrator, () -> users.create(known(email, "")));
    as(
        administrator,
        () -> {
          states.cancel(user);
          return user;
        });
    run(upload(HEAD + line("Back Again", email, "Manager")));
    UserRow now = as(administrator, () -> users.view(user));
    assertThat(now.state()).isEqualTo(UserState.PENDING_ACTIVATION);
    assertThat(now.role()).isEqualTo(Role.MANAGER);
    assertThat(now.name()).isEqualTo("Back Again");
  }

  @Test
  void whatCannotBeCreatedIsToldAndTheOthersAre() throws Exception {
    ImportId id = upload(HEAD + many(3));
    sql.update(
        "update user_import_line set group_ids = '999999999' where import_id = ? and line_no = 3",
        id.value());
    for (int i = 0; i < 5; i++) {
      as(administrator, () -> memberships.hasMailRoom("u2" + at));
    }
    ImportView ended = run(id);
    assertThat(ended.counts().created()).isEqualTo(1);
    assertThat(as(administrator, () -> imports.lines(id, LineState.REFUSED, null)).rows())
        .extracting(line -> line.problems().get(0).key())
        .containsExactly("GroupUnknown", "TooMuchMail");
  }

  @Test
  void anImportStopsWhenItsStarterMayNoLonger() throws Exception {
    Caller second = customers.member(account, Role.ADMINISTRATOR);
    ImportId id = as(second, () -> imports.upload(file(HEAD + many(3))));
    sql.update("update membership set state = 'INACTIVE' where id = ?", second.asMember().value());
    sql.update("update user_import set state = 'RUNNING' where id = ?", id.value());
    job.runNow();
    assertThat(view(id).state()).isEqualTo(ImportState.STOPPED);
    assertThat(view(id).counts().created()).isZero();
    assertThatThrownBy(() -> as(administrator, () -> stopped(id)))
        .isInstanceOf(SomebodyWasFaster.class);
  }
}
