package org.hanaper.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hanaper.access.Role;
import org.hanaper.shared.InvalidInput;
import org.hanaper.store.Sql;

/** The roles of operators as kept in one column, and the rule that an account manager stays. */
@ApplicationScoped
class OperatorRoles {

  @Inject Sql sql;

  /** The roles in one text, in their order. */
  static String text(Set<Role> roles) {
    return Arrays.stream(Role.values())
        .filter(roles::contains)
        .map(Role::name)
        .collect(Collectors.joining(","));
  }

  static List<Role> of(String text) {
    return text.isEmpty()
        ? List.of()
        : Arrays.stream(text.split(",", -1)).map(Role::valueOf).toList();
  }

  /** Refuses no role, and roles of customers. */
  static InvalidInput.Check check(InvalidInput.Check check, Set<Role> roles) {
    return check.that(
        !roles.isEmpty() && roles.stream().allMatch(Role::isOffice),
        "roles",
        "OperatorRoleMissing");
  }

  /** Holds the roles of all operators until the transaction ends. */
  void hold() {
    sql.update("update operator_guard set changes = changes + 1 where id = 1");
  }

  /**
   * Refuses what has been changed when no account manager could sign in any more.
   *
   * @throws LastAccountManager when none is left; the change is rolled back
   */
  void requireAccountManager() {
    long left =
        sql.number(
            """
            select count(*) from login_identity
            where population = 'OPERATOR' and password_hash is not null
              and office_roles like '%ACCOUNT_MANAGER%'""");
    if (left == 0) {
      throw new LastAccountManager();
    }
  }
}
