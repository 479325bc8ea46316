package org.hanaper.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Objects;
import org.hanaper.access.Permission;
import org.hanaper.group.GroupSpending;
import org.hanaper.group.Payer;
import org.hanaper.identity.Member;
import org.hanaper.identity.Members;
import org.hanaper.shared.AccountId;
import org.hanaper.shared.GroupId;
import org.hanaper.shared.Money;
import org.hanaper.store.Sql;

/**
 * Tells that a group has spent 80 % of its threshold, or all of it (M8): once for each crossing,
 * again when the count has fallen below or begun anew.
 */
@ApplicationScoped
class SpendLimits {

  @Inject GroupSpending spending;
  @Inject AlertBook alerts;
  @Inject Members members;
  @Inject Outbox outbox;
  @Inject Sql sql;

  @Transactional(TxType.REQUIRES_NEW)
  void look(AccountId account, GroupId id) {
    Payer group = spending.standing(id, account);
    Level now = Level.of(group);
    Level told = told(group);
    if (now == told) {
      return;
    }
    remember(group, now);
    resolveAbove(account, group, now);
    if (now.compareTo(told) > 0) {
      tell(account, group, now);
    }
  }

  private Level told(Payer group) {
    return sql.first(
            "select told from spend_notice where group_id = ? and counting_period = ?",
            row -> row.constant("told", Level.class),
            group.group().value(),
            group.period())
        .orElse(Level.FAR);
  }

  private void remember(Payer group, Level now) {
    int changed =
        sql.update(
            "update spend_notice set told = ?, counting_period = ? where group_id = ?",
            now,
            group.period(),
            group.group().value());
    if (changed == 0) {
      sql.update(
          "insert into spend_notice (told, counting_period, group_id) values (?, ?, ?)",
          now,
          group.period(),
          group.group().value());
    }
  }

  private void resolveAbove(AccountId account, Payer group, Level now) {
    String subject = group.group().toString();
    if (now != Level.REACHED) {
      alerts.resolve(AlertKind.SPEND_LIMIT_REACHED, subject, account);
    }
    if (now != Level.NEAR) {
      alerts.resolve(AlertKind.SPEND_LIMIT_NEAR, subject, account);
    }
  }

  private void tell(AccountId account, Payer group, Level level) {
    boolean reached = level == Level.REACHED;
    AlertKind kind = reached ? AlertKind.SPEND_LIMIT_REACHED : AlertKind.SPEND_LIMIT_NEAR;
    Money limit = Objects.requireNonNull(group.limit());
    alerts.tell(
        account,
        Notice.of(
            kind,
            account,
            group.group().toString(),
            "/group/view.xhtml?id=" + group.group(),
            group.name(),
            group.spent(),
            limit));
    for (Member member : members.holding(account, Permission.GROUP_FINANCE)) {
      String language = member.person().language();
      outbox.add(
          Letter.to(
                  member.person(),
                  reached ? MailKind.SPEND_LIMIT_REACHED : MailKind.SPEND_LIMIT_NEAR,
                  account)
              .with("group", group.name())
              .with("groupId", group.group().toString())
              .with("spent", Words.money(group.spent(), language))
              .with("limit", Words.money(limit, language)));
    }
  }

  /** How near the count is to the threshold. */
  enum Level {
    FAR,
    NEAR,
    REACHED;

    private static final long NEAR_PERCENT = 80;
    private static final long WHOLE = 100;

    static Level of(Payer group) {
      Money limit = group.limit();
      if (limit == null || !group.isCounted()) {
        return FAR;
      }
      if (group.spent().compareTo(limit) >= 0) {
        return REACHED;
      }
      // a count has 15 digits at most, so the product fits
      boolean near = group.spent().minor() * WHOLE >= limit.minor() * NEAR_PERCENT;
      return near ? NEAR : FAR;
    }
  }
}
