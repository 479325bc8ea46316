package org.hanaper.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.hanaper.access.NotAllowed;
import org.hanaper.access.Role;
import org.hanaper.bulk.ImportId;
import org.hanaper.bulk.ImportLine;
import org.hanaper.bulk.LineProblem;
import org.hanaper.bulk.LineState;
import org.hanaper.bulk.UploadUsers;
import org.hanaper.shared.Caller;
import org.hanaper.shared.NotFound;
import org.junit.jupiter.api.Test;

/** A file of users is looked at before anybody is created (issue 3, point 5). */
@OnBothDatabases
class UserImportIT extends ImportCases {

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
}
