package org.hanaper.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import org.hanaper.access.Permission;
import org.hanaper.identity.Member;
import org.hanaper.identity.Members;
import org.hanaper.shared.AccountId;
import org.hanaper.shared.GroupId;
import org.hanaper.shared.Money;
import org.hanaper.store.Row;
import org.hanaper.store.Sql;
import org.jspecify.annotations.Nullable;

/**
 * Tells that a group which pays by itself is below its threshold (D.11): once for each crossing,
 * again when its balance has been at the threshold or above. Every order and every move of credits
 * asks, so that nothing to watch costs one statement.
 */
@ApplicationScoped
class LowGroupCredit {

  @Inject AlertBook alerts;
  @Inject Members members;
  @Inject Outbox outbox;
  @Inject Sql sql;
  @Inject Clock clock;

  /** A group, what it is watched for, and whether its people have been told. */
  private record Watched(
      GroupId group, String name, Money balance, @Nullable Money threshold, boolean told) {}

  /** Groups whose people were not told how it is, whatever kept them from it; a thousand. */
  List<GroupOfAccount> crossings() {
    return sql.list(
        """
        select group_id, account_id from group_credit_crossing
        order by group_id fetch first 1000 rows only""",
        GroupOfAccount::read);
  }

  @Transactional(TxType.REQUIRES_NEW)
  void look(GroupOfAccount group) {
    sql.first(
            "select * from group_credit_watch where group_id = ? and account_id = ?",
            LowGroupCredit::watched,
            group.group().value(),
            group.account().value())
        .ifPresent(watched -> look(group.account(), watched));
  }

  private void look(AccountId account, Watched watched) {
    Money threshold = watched.threshold();
    if (threshold == null) {
      forget(account, watched);
      return;
    }
    if (watched.balance().compareTo(threshold) >= 0) {
      forget(account, watched);
    } else if (!watched.told()) {
      tell(account, watched, threshold);
    }
  }

  private void forget(AccountId account, Watched watched) {
    if (watched.told()) {
      sql.update("delete from group_credit_notice where group_id = ?", watched.group().value());
      alerts.resolve(AlertKind.GROUP_LOW_CREDIT, watched.group().toString(), account);
    }
  }

  private void tell(AccountId account, Watched watched, Money threshold) {
    String group = watched.group().toString();
    sql.update(
        "insert into group_credit_notice (group_id, told_at) values (?, ?)",
        watched.group().value(),
        clock.instant());
    alerts.tell(
        account,
        Notice.of(
            AlertKind.GROUP_LOW_CREDIT,
            account,
            group,
            "/group/credit.xhtml?id=" + group,
            watched.name(),
            threshold));
    for (Member member : members.holding(account, Permission.LOW_CREDIT_SEE)) {
      String language = member.person().language();
      outbox.add(
          Letter.to(member.person(), MailKind.GROUP_LOW_CREDIT, account)
              .with("group", watched.name())
              .with("groupId", group)
              .with("balance", Words.money(watched.balance(), language))
              .with("threshold", Words.money(threshold, language)));
    }
  }

  private static Watched watched(Row row) throws SQLException {
    Long threshold = row.numberOrNull("threshold");
    return new Watched(
        new GroupId(row.number("group_id")),
        row.text("name"),
        row.money("balance"),
        threshold == null ? null : Money.ofMinor(threshold, row.text("currency")),
        row.momentOrNull("told_at") != null);
  }
}
