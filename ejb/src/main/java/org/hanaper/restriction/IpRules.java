package org.hanaper.restriction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hanaper.access.IpRange;
import org.hanaper.shared.AccountId;
import org.hanaper.shared.SomebodyWasFaster;
import org.hanaper.store.Row;
import org.hanaper.store.Sql;
import org.jspecify.annotations.Nullable;

/** The rows of the rules; every change of them counts the account's version on. */
@ApplicationScoped
class IpRules {

  @Inject Sql sql;
  @Inject Clock clock;

  /** A rule about to be written. */
  record NewRule(
      AccountId account,
      @Nullable Long member,
      IpRange range,
      String description,
      @Nullable IpRuleId replaces,
      @Nullable Instant until,
      String by) {}

  /** What is known of a rule before it is changed. */
  record Known(IpRuleId id, IpRuleState state, Perimeter.Stored rule, Instant savedAt) {}

  /** The enabled rules of an account, in force or to be. */
  List<Perimeter.Stored> stored(AccountId account) {
    return sql.list(
        """
        select membership_id, start_address, end_address, in_force_from, in_force_until
        from ip_rule where account_id = ? and state = 'ENABLED'""",
        IpRules::stored,
        account.value());
  }

  /** A rule of an account as it stands. */
  Optional<Known> find(AccountId account, IpRuleId rule) {
    return sql.first(
        """
        select id, state, membership_id, start_address, end_address, in_force_from, in_force_until,
          saved_at
        from ip_rule where id = ? and account_id = ?""",
        row ->
            new Known(
                new IpRuleId(row.number("id")),
                row.constant("state", IpRuleState.class),
                stored(row),
                row.moment("saved_at")),
        rule.value(),
        account.value());
  }

  IpRuleId insert(NewRule rule) {
    long id =
        sql.insert(
            """
            insert into ip_rule (account_id, membership_id, start_address, end_address, description,
              state, replaces_id, in_force_until, saved_at, saved_by)
            values (?, ?, ?, ?, ?, 'ENABLED', ?, ?, ?, ?)""",
            rule.account().value(),
            Sql.Nothing.number(rule.member()),
            rule.range().start(),
            rule.range().end(),
            rule.description(),
            Sql.Nothing.number(rule.replaces() == null ? null : rule.replaces().value()),
            Sql.Nothing.moment(rule.until()),
            clock.instant(),
            rule.by());
    count(rule.account());
    return new IpRuleId(id);
  }

  /** Moves a rule from one state to another; it is on trial no longer. */
  void move(AccountId account, IpRuleId rule, IpRuleState from, IpRuleState to) {
    int moved =
        sql.update(
            """
            update ip_rule set state = ?, in_force_from = null, in_force_until = null
            where id = ? and account_id = ? and state = ?""",
            to,
            rule.value(),
            account.value(),
            from);
    requireOne(moved);
    count(account);
  }

  /** Lets a rule rest until a moment, because a newer version of it is tried. */
  void rest(AccountId account, IpRuleId rule, Instant until) {
    requireOne(
        sql.update(
            """
            update ip_rule set in_force_from = ?
            where id = ? and account_id = ? and state = 'ENABLED' and in_force_from is null
              and in_force_until is null""",
            until,
            rule.value(),
            account.value()));
    count(account);
  }

  /** Keeps a rule for good that is on trial; what it replaces is over. */
  void keep(AccountId account, IpRuleId rule) {
    requireOne(
        sql.update(
            """
            update ip_rule set in_force_until = null
            where id = ? and account_id = ? and state = 'ENABLED' and in_force_until > ?""",
            rule.value(),
            account.value(),
            clock.instant()));
    sql.update(
        """
        update ip_rule set state = 'REPLACED', in_force_from = null
        where id = (select replaces_id from ip_rule where id = ?) and state = 'ENABLED'
          and in_force_from is not null""",
        rule.value());
    count(account);
  }

  /** Brings back what a rule on trial has replaced. */
  void bringBack(IpRuleId rule) {
    sql.update(
        """
        update ip_rule set in_force_from = null
        where id = (select replaces_id from ip_rule where id = ?) and state = 'ENABLED'
          and in_force_from is not null""",
        rule.value());
  }

  /** Disables every enabled rule of an account and says how many there were. */
  int disableAll(AccountId account) {
    int disabled =
        sql.update(
            """
            update ip_rule set state = 'DISABLED', in_force_from = null, in_force_until = null
            where account_id = ? and state = 'ENABLED'""",
            account.value());
    count(account);
    return disabled;
  }

  // whoever calls this holds the account, so two inserts can't meet
  private void count(AccountId account) {
    int counted =
        sql.update(
            "update ip_rule_version set version = version + 1 where account_id = ?",
            account.value());
    if (counted == 0) {
      sql.update(
          "insert into ip_rule_version (account_id, version) values (?, 1)", account.value());
    }
  }

  private static void requireOne(int changed) {
    if (changed != 1) {
      throw new SomebodyWasFaster("ip rule");
    }
  }

  private static Perimeter.Stored stored(Row row) throws SQLException {
    return new Perimeter.Stored(
        row.numberOrNull("membership_id"),
        new IpRange(row.text("start_address"), row.text("end_address")),
        row.momentOrNull("in_force_from"),
        row.momentOrNull("in_force_until"));
  }
}
