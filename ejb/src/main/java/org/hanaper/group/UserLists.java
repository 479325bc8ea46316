package org.hanaper.group;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hanaper.member.UserGroupsChosen;
import org.hanaper.shared.GroupId;
import org.hanaper.shared.InvalidInput;
import org.hanaper.store.Many;

/** Keeps the lists of users who are kept to chosen groups (domain B.2). */
@ApplicationScoped
class UserLists {

  @Inject Many many;

  /** Keeps the lists, in the transaction that saves the users. */
  void on(@Observes UserGroupsChosen chosen) {
    refuseStrangers(chosen);
    many.update(
        "delete from group_user where membership_id = ?",
        chosen.groups().keySet().stream().map(user -> new Object[] {user.value()}).toList());
    many.update(
        "insert into group_user (group_id, membership_id) values (?, ?)",
        chosen.groups().entrySet().stream()
            .flatMap(
                each ->
                    each.getValue().stream()
                        .map(group -> new Object[] {group.value(), each.getKey().value()}))
            .toList());
  }

  private void refuseStrangers(UserGroupsChosen chosen) {
    Set<Long> wanted =
        chosen.groups().values().stream()
            .flatMap(Set::stream)
            .map(GroupId::value)
            .collect(Collectors.toSet());
    List<Long> own =
        many.find(
            "select id from account_group where account_id = ? and id in (??)",
            row -> row.number("id"),
            wanted,
            chosen.account().value());
    new InvalidInput.Check()
        .that(Set.copyOf(own).equals(wanted), "groups", "GroupUnknown")
        .orRefuse();
  }
}
