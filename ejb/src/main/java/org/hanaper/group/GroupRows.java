package org.hanaper.group;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.hanaper.document.DocumentId;
import org.hanaper.ledger.WalletId;
import org.hanaper.shared.AccountId;
import org.hanaper.shared.GroupId;
import org.hanaper.shared.MembershipId;
import org.hanaper.shared.Money;
import org.hanaper.store.Row;
import org.hanaper.store.Sql;
import org.jspecify.annotations.Nullable;

/** Reads groups and keeps who may use them. */
@ApplicationScoped
class GroupRows {

  @Inject Sql sql;

  /** Who pays for a group's orders; empty when the group isn't the account's. */
  Optional<Payer> payer(GroupId group, AccountId account) {
    return sql.first(
        """
        select id, name, finance_mode, wallet_id, currency, is_default, domains_specific, archived_at,
          restricted, limit_on, limit_amount, spent, counting_period
        from account_group
        where id = ? and account_id = ?""",
        row ->
            new Payer(
                new GroupId(row.number("id")),
                row.text("name"),
                row.constant("finance_mode", FinanceMode.class),
                new WalletId(row.number("wallet_id")),
                row.flag("is_default"),
                row.flag("domains_specific"),
                row.momentOrNull("archived_at") != null,
                row.flag("restricted"),
                limit(row),
                row.money("spent"),
                row.number("counting_period")),
        group.value(),
        account.value());
  }

  /** Keeps a group in a mode until the transaction ends; false when it isn't or is archived. */
  boolean hold(Payer payer, FinanceMode mode) {
    return sql.update(
            """
            update account_group set name = name
            where id = ? and finance_mode = ? and archived_at is null""",
            payer.group().value(),
            mode)
        == 1;
  }

  Optional<GroupView> view(GroupId group, AccountId account) {
    List<GroupUser> users = users(group);
    return sql.first(
        "select * from group_overview where id = ? and account_id = ?",
        row ->
            new GroupView(
                row(row),
                row.text("description"),
                row.flag("restricted"),
                users,
                row.moment("created_at"),
                row.text("created_by"),
                row.text("created_from")),
        group.value(),
        account.value());
  }

  static GroupRow row(Row row) throws SQLException {
    GroupId id = new GroupId(row.number("id"));
    Long logo = row.numberOrNull("logo_id");
    return new GroupRow(
        id,
        GroupNumber.of(id),
        row.text("name"),
        row.flag("is_default"),
        row.constant("finance_mode", FinanceMode.class),
        row.money("balance"),
        limit(row),
        row.money("spent"),
        row.momentOrNull("archived_at") != null,
        logo == null ? null : new DocumentId(logo));
  }

  static GroupUser user(Row row) throws SQLException {
    return new GroupUser(
        new MembershipId(row.number("id")),
        row.text("name"),
        row.text("email"),
        row.text("employee_id"),
        row.text("role"),
        row.text("state"));
  }

  /**
   * Whether a member may use a group: one stands in the other's list, or neither has a list (domain
   * B.3). Both lists are the same rows.
   */
  boolean admits(Payer group, MembershipId member) {
    boolean openToAll = !group.restricted() && !isKeptToGroups(member);
    return openToAll || isChosen(group.group(), member);
  }

  /** Whether a member may use chosen groups only. */
  boolean isKeptToGroups(MembershipId member) {
    return sql.number(
            "select count(*) from account_user where membership_id = ? and restricted = 1",
            member.value())
        > 0;
  }

  private boolean isChosen(GroupId group, MembershipId member) {
    return sql.number(
            "select count(*) from group_user where group_id = ? and membership_id = ?",
            group.value(),
            member.value())
        > 0;
  }

  /** How many of the given members belong to the account and may be chosen. */
  long countMembers(AccountId account, Collection<MembershipId> users) {
    return users.stream()
        .mapToLong(
            user ->
                sql.number(
                    """
                    select count(*) from user_overview
                    where id = ? and account_id = ? and state in ('ACTIVE', 'PENDING_ACTIVATION')""",
                    user.value(),
                    account.value()))
        .sum();
  }

  void choose(GroupId group, Collection<MembershipId> users) {
    sql.update("delete from group_user where group_id = ?", group.value());
    users.forEach(
        user ->
            sql.update(
                "insert into group_user (group_id, membership_id) values (?, ?)",
                group.value(),
                user.value()));
  }

  private List<GroupUser> users(GroupId group) {
    return sql.list(
        """
        select c.id, c.name, c.email, c.employee_id, c.role, c.state
        from group_user u join user_overview c on c.id = u.membership_id
        where u.group_id = ?
        order by c.name, c.id""",
        GroupRows::user,
        group.value());
  }

  private static @Nullable Money limit(Row row) throws SQLException {
    return row.flag("limit_on") ? row.money("limit_amount") : null;
  }
}
