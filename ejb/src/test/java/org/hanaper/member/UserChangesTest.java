package org.hanaper.member;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.hanaper.access.Role;
import org.hanaper.shared.MembershipId;
import org.junit.jupiter.api.Test;

/** The audit names the fields of a user that were changed. */
class UserChangesTest {

  private static final UserRow BEFORE = user("Ada Lovelace", "", false);

  @Test
  void namesWhatChanged() {
    assertThat(UserChanges.between(BEFORE, user("Ada King", "+33 1", true)))
        .isEqualTo(
            "name: Ada Lovelace -> Ada King; mobile: nothing -> +33 1; kept to groups: no -> yes");
  }

  @Test
  void saysWhatElseItCanHaveBeen() {
    assertThat(UserChanges.between(BEFORE, BEFORE)).isEqualTo("groups or role");
  }

  private static UserRow user(String name, String mobile, boolean restricted) {
    return new UserRow(
        new MembershipId(7),
        "ada@example.org",
        new UserDetails(name, mobile, "", ""),
        Role.ADMINISTRATOR,
        UserState.ACTIVE,
        restricted,
        Instant.EPOCH,
        null,
        1);
  }
}
