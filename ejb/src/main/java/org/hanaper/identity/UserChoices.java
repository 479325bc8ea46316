package org.hanaper.identity;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.hanaper.access.Access;
import org.hanaper.access.Needs;
import org.hanaper.access.Permission;
import org.hanaper.shared.InvalidInput;
import org.hanaper.shared.MembershipId;
import org.hanaper.shared.NotFound;
import org.hanaper.store.Row;
import org.hanaper.store.Sql;

/** Chooses one of the users of the caller's account, however many there are, by typing. */
@Stateless
public class UserChoices {

  private static final int NAMED = 5;
  private static final String SELECT =
      "select id, name, email from user_overview where account_id = ?";

  @Inject Sql sql;
  @Inject Access access;

  /** The first hundred users by name, to be suggested. */
  @Needs(Permission.USER_EDIT)
  public List<UserChoice> suggested() {
    return sql.list(
        SELECT + " order by name_folded, id fetch first 100 rows only",
        UserChoices::choice,
        access.caller().inAccount().value());
  }

  /**
   * The user whom somebody means.
   *
   * @param typed the address for mail, the name, or a part of either that no other user has
   * @throws InvalidInput at the field {@code user} when it is nobody, or more than one
   */
  @Needs(Permission.USER_EDIT)
  public UserChoice choose(String typed) {
    String part = typed.strip().toLowerCase(Locale.ROOT);
    List<UserChoice> found = part.isEmpty() ? List.of() : matching(part);
    List<UserChoice> whole = found.stream().filter(user -> isCalled(user, part)).toList();
    List<UserChoice> meant = whole.isEmpty() ? found : whole;
    new InvalidInput.Check()
        .that(!meant.isEmpty(), "user", "UserUnknown")
        .that(meant.size() < 2, "user", "UserAmbiguous", told(meant))
        .orRefuse();
    return meant.get(0);
  }

  /**
   * One user.
   *
   * @param user which
   * @throws NotFound when it is none of the caller's account
   */
  @Needs(Permission.USER_EDIT)
  public UserChoice of(MembershipId user) {
    return sql.first(
            SELECT + " and id = ?",
            UserChoices::choice,
            access.caller().inAccount().value(),
            user.value())
        .orElseThrow(() -> new NotFound("user"));
  }

  /** Whole addresses and names first, so that a part which many have doesn't hide them. */
  private List<UserChoice> matching(String part) {
    String like = "%" + part.replaceAll("([!%_])", "!$1") + "%";
    return sql.list(
        SELECT
            + """
             and (name_folded like ? escape '!' or email like ? escape '!')
            order by case when email = ? then 0 when name_folded = ? then 1 else 2 end,
              name_folded, id
            fetch first 6 rows only""",
        UserChoices::choice,
        access.caller().inAccount().value(),
        like,
        like,
        part,
        part);
  }

  private static boolean isCalled(UserChoice user, String part) {
    return user.email().equals(part) || user.name().toLowerCase(Locale.ROOT).equals(part);
  }

  private static String told(List<UserChoice> users) {
    String named =
        users.stream()
            .limit(NAMED)
            .map(user -> user.name() + " (" + user.email() + ")")
            .collect(Collectors.joining(", "));
    return users.size() > NAMED ? named + ", …" : named;
  }

  private static UserChoice choice(Row row) throws SQLException {
    return new UserChoice(new MembershipId(row.number("id")), row.text("name"), row.text("email"));
  }
}
