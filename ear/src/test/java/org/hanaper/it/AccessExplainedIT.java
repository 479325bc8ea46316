package org.hanaper.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.hanaper.access.Reason;
import org.hanaper.access.Role;
import org.hanaper.factor.Factor;
import org.hanaper.identity.ExplainAccess;
import org.hanaper.identity.UserChoice;
import org.hanaper.identity.UserChoices;
import org.hanaper.member.CreateUser;
import org.hanaper.member.UserDetails;
import org.hanaper.member.Users;
import org.hanaper.shared.Caller;
import org.hanaper.shared.InvalidInput;
import org.hanaper.shared.MembershipId;
import org.hanaper.shared.NotFound;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who explains the access of others learns nothing of what they are elsewhere (decision 0015). */
@OnBothDatabases
class AccessExplainedIT extends RestrictionCases {

  private static final String TYPED = "Noor as typed here";

  @Inject People people;
  @Inject Users users;
  @Inject UserChoices choices;
  @Inject Factor factor;

  private String email;
  private MembershipId added;

  /** Known in another account, by another name and with a second factor; added, not accepted. */
  @BeforeEach
  void addSomebodyKnownElsewhere() throws Exception {
    email = people.person();
    people.join(email, customers.active(), Role.BASIC_USER);
    var identity = people.identity(email);
    Authenticator phone = new Authenticator(factor.begin(identity, "test", email).secret());
    factor.confirm(identity, "test", phone.code(clock.instant()));
    UserDetails details = new UserDetails(TYPED, "", "", "");
    added =
        as(
            ada,
            () ->
                users.create(
                    new CreateUser(
                        details,
                        email,
                        false,
                        Set.of(),
                        Role.BASIC_USER,
                        "en",
                        UUID.randomUUID().toString())));
  }

  @Test
  void namesUsersAsTheAccountDoes() throws Exception {
    save(HERE, "", null);
    save("203.0.113.0/24", "", added);
    assertThat(as(ada, () -> choices.suggested()))
        .filteredOn(each -> each.id().equals(added))
        .containsExactly(new UserChoice(added, TYPED, email));
    assertThat(as(ada, () -> list.list(null, null)).rows().get(0).userName()).isEqualTo(TYPED);
  }

  @Test
  void tellsOfTheSecondFactorOfActiveUsersOnly() throws Exception {
    assertThat(chain()).contains(Reason.FACTOR_NOT_TOLD).doesNotContain(Reason.FACTOR_ASKED);
    sql.update("update membership set state = 'ACTIVE' where id = ?", added.value());
    assertThat(chain()).contains(Reason.FACTOR_ASKED);
    sql.update("update membership set state = 'INACTIVE' where id = ?", added.value());
    assertThat(chain()).contains(Reason.FACTOR_NOT_TOLD);
  }

  @Test
  void choosesWhoeverIsTypedAmongAnyNumber() throws Exception {
    UserChoice noor = new UserChoice(added, TYPED, email);
    for (String typed : List.of(email, " " + email.toUpperCase(Locale.ROOT), "noor AS typed")) {
      assertThat(as(ada, () -> choices.choose(typed))).as(typed).isEqualTo(noor);
    }
    assertThat(as(ada, () -> choices.of(added))).isEqualTo(noor);
    assertRefused("Asha", "UserAmbiguous");
    assertRefused("%", "UserUnknown");
    assertRefused(" ", "UserUnknown");
    Caller stranger = customers.member(customers.active(), Role.ADMINISTRATOR);
    assertThatThrownBy(() -> as(stranger, () -> choices.choose(email)))
        .hasMessageContaining("UserUnknown");
    assertThatThrownBy(() -> as(stranger, () -> choices.of(added))).isInstanceOf(NotFound.class);
  }

  @Test
  void notesABlockOfActiveUsersWithoutDecidingByIt() throws Exception {
    for (int i = 0; i < 5; i++) {
      people.enter(email, "wrong");
    }
    assertThat(chain()).doesNotContain(Reason.SIGN_IN_BLOCKED);
    sql.update("update membership set state = 'ACTIVE' where id = ?", added.value());
    assertThat(chain()).contains(Reason.SIGN_IN_BLOCKED).noneMatch(Reason::refuses);
  }

  private void assertRefused(String typed, String key) {
    assertThatThrownBy(() -> as(ada, () -> choices.choose(typed)))
        .isInstanceOfSatisfying(
            InvalidInput.class,
            refusal ->
                assertThat(refusal.problems())
                    .extracting(InvalidInput.Problem::field, InvalidInput.Problem::key)
                    .containsExactly(tuple("user", key)));
  }

  private List<Reason> chain() throws Exception {
    return as(ada, () -> explanation.explain(new ExplainAccess(added, HERE, null, null, null)))
        .chain();
  }
}
