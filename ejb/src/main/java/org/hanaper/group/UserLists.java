package org.hanaper.group;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Set;
import org.hanaper.member.UserGroupsChosen;
import org.hanaper.shared.AccountId;
import org.hanaper.shared.GroupId;
import org.hanaper.shared.InvalidInput;
import org.hanaper.store.Sql;

/** Keeps the lists of users who are kept to chosen groups (domain B.2). */
@ApplicationScoped
class UserLists {

  @Inject Sql sql;

  /** Keeps the list of a user, in the transaction that saves the user. */
  void on(@Observes UserGroupsChosen chosen) {
    refuseStrangers(chosen.account(), chosen.groups());
    sql.update("delete from group_user where membership_id = ?", chosen.user().value());
    chosen
        .groups()
        .forEach(
            group ->
                sql.update(
                    "insert into group_user (group_id, membership_id) values (?, ?)",
                    group.value(),
                    chosen.user().value()));
  }

  private void refuseStrangers(AccountId account, Set<GroupId> groups) {
    boolean own =
        groups.stream()
            .allMatch(
                group ->
                    sql.number(
                            "select count(*) from account_group where id = ? and account_id = ?",
                            group.value(),
                            account.value())
                        == 1);
    new InvalidInput.Check().that(own, "groups", "GroupUnknown").orRefuse();
  }
}
