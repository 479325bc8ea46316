package org.hanaper.notification;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.SQLException;
import java.time.Clock;
import org.hanaper.access.Permission;
import org.hanaper.identity.Member;
import org.hanaper.identity.Members;
import org.hanaper.ledger.Ledger;
import org.hanaper.ledger.WalletId;
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

  @EJB Ledger ledger;
  @Inject AlertBook alerts;
  @Inject Members members;
  @Inject Outbox outbox;
  @Inject Sql sql;
  @Inject Clock clock;

  /** A group, what it is watched for, and whether its people have been told. */
  private record Watched(
      GroupId group, String name, WalletId wallet, @Nullable Money threshold, boolean told) {}

  @Transactional(TxType.REQUIRES_NEW)
  void look(AccountId account, GroupId group) {
    sql.first(
            "select * from group_credit_watch where group_id = ? and account_id = ?",
            LowGroupCredit::watched,
            group.value(),
            account.value())
        .ifPresent(watched -> look(account, watched));
  }

  private void look(AccountId account, Watched watched) {
    Money threshold = watched.threshold();
    if (threshold == null) {
      forget(account, watched);
      return;
    }
    Money balance = ledger.wallet(watched.wallet()).balance();
    if (balance.compareTo(threshold) >= 0) {
      forget(account, watched);
    } else if (!watched.told()) {
      tell(account, watched, balance, threshold);
    }
  }

  private void forget(AccountId account, Watched watched) {
    if (watched.told()) {
      sql.update("delete from group_credit_notice where group_id = ?", watched.group().value());
      alerts.resolve(AlertKind.GROUP_LOW_CREDIT, watched.group().toString(), account);
    }
  }

  private void tell(AccountId account, Watched watched, Money balance, Money threshold) {
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
              .with("balance", Words.money(balance, language))
              .with("threshold", Words.money(threshold, language)));
    }
  }

  private static Watched watched(Row row) throws SQLException {
    Long threshold = row.numberOrNull("threshold");
    return new Watched(
        new GroupId(row.number("group_id")),
        row.text("name"),
        new WalletId(row.number("wallet_id")),
        threshold == null ? null : Money.ofMinor(threshold, row.text("currency")),
        row.momentOrNull("told_at") != null);
  }
}
