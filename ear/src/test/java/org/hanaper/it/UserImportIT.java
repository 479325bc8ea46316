package org.hanaper.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hanaper.access.NotAllowed;
import org.hanaper.access.Role;
import org.hanaper.bulk.ImportId;
import org.hanaper.bulk.ImportLine;
import org.hanaper.bulk.ImportState;
import org.hanaper.bulk.ImportTimer;
import org.hanaper.bulk.ImportView;
import org.hanaper.bulk.ImportWords;
import org.hanaper.bulk.LineProblem;
import org.hanaper.bulk.LineState;
import org.hanaper.bulk.UploadUsers;
import org.hanaper.bulk.UserImports;
import org.hanaper.group.GroupChoice;
import org.hanaper.group.UserGroups;
import org.hanaper.identity.Activation;
import org.hanaper.identity.Memberships;
import org.hanaper.identity.NewPassword;
import org.hanaper.member.CreateUser;
import org.hanaper.member.UserDetails;
import org.hanaper.member.UserQuestion;
import org.hanaper.member.UserRow;
import org.hanaper.member.UserState;
import org.hanaper.member.UserStates;
import org.hanaper.member.Users;
import org.hanaper.shared.AccountId;
import org.hanaper.shared.Caller;
import org.hanaper.shared.NotFound;
import org.hanaper.shared.SomebodyWasFaster;
import org.hanaper.store.Sql;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An administrator imports many users from a file (issue 3, point 5). */
@OnBothDatabases
class UserImportIT extends InContainer {

  private static final String HEAD = "name,email,mobile,designation,employee_id,role,groups\n";

  @Inject Customers customers;
  @Inject MailedLinks mailed;
  @Inject UserImports imports;
  @Inject ImportTimer job;
  @Inject Users users;
  @Inject Memberships memberships;
  @Inject UserStates states;
  @Inject UserGroups userGroups;
  @Inject Activation activation;
  @Inject People people;
  @Inject Crowd crowd;
  @Inject Sql sql;

  private AccountId account;
  private Caller administrator;
  private String at;

  @BeforeEach
  void openAnAccount() throws Exception {
    account = customers.ready();
    administrator = customers.member(account, Role.ADMINISTRATOR);
    at = "@" + UUID.randomUUID().toString().substring(0, 8) + ".example.org";
  }

  @Test
  void aFileIsLookedAtLineByLineAndCreatesNobody() throws Exception {
    as(administrator, () -> users.create(known("known" + at, "E-1")));
    ImportId id =
        upload(
            HEAD
                + line("Good One", "good" + at, "Basic User")
                + line("B4d", "no address", "Boss")
                + line("Good Two", "GOOD" + at, "Basic User")
                + line("Known", "known" + at, "Manager")
                + "Twin,twin"
                + at
                + ",,,e-1,Manager,\n"
                + "Grouped,grouped"
                + at
                + ",123,,,Manager,Default Group|Nowhere\n"
                + "First,first"
                + at
                + ",,,E-9,Manager,\n"
                + "Second,second"
                + at
                + ",,,e-9,Manager,\n"
                + "Full,full"
                + at
                + ",,,,Manager,,stray\n");
    List<ImportLine> lines = as(administrator, () -> imports.lines(id, null, null)).rows();
    assertThat(lines)
        .extracting(ImportLine::state)
        .containsExactly(
            LineState.READY,
            LineState.WRONG,
            LineState.WRONG,
            LineState.ALREADY,
            LineState.WRONG,
            LineState.WRONG,
            LineState.READY,
            LineState.WRONG,
            LineState.WRONG);
    assertThat(lines)
        .extracting(each -> each.problems().stream().map(LineProblem::key).toList())
        .containsExactly(
            List.of(),
            List.of("RoleUnknown", "NameNotUsable", "EmailNotUsable"),
            List.of("SameEmailInFile"),
            List.of(),
            List.of("EmployeeIdTaken"),
            List.of("GroupNameUnknown", "MobileNotUsable"),
            List.of(),
            List.of("SameEmployeeIdInFile"),
            List.of("TooManyCells"));
    assertThat(mailed.token("good" + at)).isNull();
    assertThat(view(id).counts().chosen()).isEqualTo(2);
    assertThat(all()).hasSize(2);
  }

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

  @Test
  void aSecondUploadOfTheSameFileInvitesNobodyTwice() throws Exception {
    String file = HEAD + many(250);
    UploadUsers first = file(file);
    ImportId id = as(administrator, () -> imports.upload(first));
    assertThat(as(administrator, () -> imports.upload(first))).isEqualTo(id);
    run(id);
    run(id);
    assertThat(view(id).counts().created()).isEqualTo(250);
    assertThat(mailsTo("u%" + at)).isEqualTo(250);
    ImportId again = upload(file);
    assertThat(view(again).counts().already()).isEqualTo(250);
    run(again);
    assertThat(mailsTo("u%" + at)).isEqualTo(250);
    assertThat(all()).hasSize(251);
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

  @Test
  void onlyWhoMayCreateUsersImportsThemAndOnlyInTheOwnAccount() throws Exception {
    ImportId id = upload(HEAD + line("Good One", "good" + at, "Basic User"));
    for (Role role : List.of(Role.MANAGER, Role.FINANCE_MANAGER, Role.STANDARD_USER)) {
      Caller other = customers.member(account, role);
      assertThatThrownBy(() -> as(other, () -> imports.upload(file(HEAD))))
          .isInstanceOf(NotAllowed.class);
      assertThatThrownBy(() -> as(other, () -> imports.view(id))).isInstanceOf(NotAllowed.class);
      assertThatThrownBy(() -> as(other, () -> started(id))).isInstanceOf(NotAllowed.class);
      assertThatThrownBy(() -> as(other, () -> imports.portion(id, 0)))
          .isInstanceOf(NotAllowed.class);
    }
    Caller stranger = customers.member(customers.ready(), Role.ADMINISTRATOR);
    assertThatThrownBy(() -> as(stranger, () -> imports.view(id))).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> as(stranger, () -> started(id))).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> as(stranger, () -> stopped(id))).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> as(stranger, () -> imports.lines(id, null, null)))
        .isInstanceOf(NotFound.class);
    assertThat(as(stranger, () -> imports.recent())).isEmpty();
  }

  private ImportView run(ImportId id) throws Exception {
    as(administrator, () -> started(id));
    // waits for the run that the start has woken
    job.runNow();
    return view(id);
  }

  private String started(ImportId id) {
    imports.start(id);
    return "started";
  }

  private String stopped(ImportId id) {
    imports.stop(id);
    return "stopped";
  }

  private ImportId upload(String text) throws Exception {
    return as(administrator, () -> imports.upload(file(text)));
  }

  private ImportView view(ImportId id) throws Exception {
    return as(administrator, () -> imports.view(id));
  }

  private List<UserRow> all() throws Exception {
    return as(administrator, () -> users.portion(UserQuestion.all(), null));
  }

  private long mailsTo(String pattern) {
    return sql.number(
        "select count(*) from mail where kind = 'ACTIVATION' and recipient like ?", pattern);
  }

  private String many(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> line("Person", "u" + i + at, "Basic User"))
        .collect(Collectors.joining());
  }

  private static String line(String name, String email, String role) {
    return name + "," + email + ",,,," + role + ",\n";
  }

  private static UploadUsers file(String text) {
    return new UploadUsers(
        "users.csv",
        text.getBytes(StandardCharsets.UTF_8),
        new ImportWords(Map.of(), Map.of()),
        "en",
        UUID.randomUUID().toString());
  }

  private static CreateUser known(String email, String employeeId) {
    return new CreateUser(
        new UserDetails("Known", "", "", employeeId),
        email,
        false,
        java.util.Set.of(),
        Role.BASIC_USER,
        "en",
        UUID.randomUUID().toString());
  }
}
