package org.hanaper.ordering;

import java.util.List;
import org.hanaper.access.Scope;
import org.hanaper.shared.Caller;
import org.jspecify.annotations.Nullable;

/**
 * The part of a query that keeps it within the caller's reach; lists, counts and single orders use
 * the same (security rule 11). The order's table or view is called {@code o}.
 *
 * @param sql begins with {@code and}, or is empty
 * @param parameters its parameters
 */
record Reach(String sql, List<@Nullable Object> parameters) {

  private static final String OF_GROUPS =
      " and (exists ("
          + "select 1 from group_user u where u.group_id = o.group_id and u.membership_id = ?) "
          + "or (exists ("
          + "select 1 from account_group g where g.id = o.group_id and g.restricted = 0) "
          + "and not exists ("
          + "select 1 from account_user a where a.membership_id = ? and a.restricted = 1)))";
  private static final String OWN = " and o.created_by = ?";
  private static final String NOTHING = " and 1 = 0";

  boolean isOwn() {
    return sql.equals(OWN);
  }

  static Reach of(Scope scope, Caller caller) {
    return switch (scope) {
      case ALL -> new Reach("", List.of());
      case GROUP ->
          new Reach(OF_GROUPS, List.of(caller.asMember().value(), caller.asMember().value()));
      case OWN -> new Reach(OWN, List.of(caller.asMember().value()));
      case NONE -> new Reach(NOTHING, List.of());
    };
  }
}
