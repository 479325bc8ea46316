package org.hanaper.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.SQLException;
import java.util.List;
import org.hanaper.access.Permission;
import org.hanaper.identity.Member;
import org.hanaper.identity.Members;
import org.hanaper.shared.Money;
import org.hanaper.store.Row;
import org.hanaper.store.Sql;

/**
 * Tells that a group has spent 80 % of its threshold, or all of it (M8): once for each crossing,
 * again when the count has fallen below or begun anew.
 */
@ApplicationScoped
class SpendLimits {

  @Inject AlertBook alerts;
  @Inject Members members;
  @Inject Outbox outbox;
  @Inject Sql sql;

  /** A group, its count, and what of it its people have been told in this counting period. */
  private record Watched(
      GroupOfAccount group,
      String name,
      Money spent,
      Money limit,
      long period,
      Level reached,
      Level told,
      boolean stale) {

    boolean isNews() {
      return reached != told || stale;
    }
  }

  /** Groups whose people were not told how it is, whatever kept them from it; a thousand. */
  List<GroupOfAccount> crossings() {
    return sql.list(
        """
        select group_id, account_id from spend_crossing
        order by group_id fetch first 1000 rows only""",
        GroupOfAccount::read);
  }

  @Transactional(TxType.REQUIRES_NEW)
  void look(GroupOfAccount group) {
    sql.first(
            "select * from spend_watch where group_id = ? and account_id = ?",
            SpendLimits::watched,
            group.group().value(),
            group.account().value())
        .filter(Watched::isNews)
        .ifPresent(this::look);
  }

  private void look(Watched watched) {
    if (!remembers(watched)) {
      return; // another node told it a moment ago
    }
    resolveAbove(watched);
    if (watched.reached().compareTo(watched.told()) > 0) {
      tell(watched);
    }
  }

  private boolean remembers(Watched group) {
    long id = group.group().group().value();
    int changed =
        sql.update(
            """
            update spend_notice set told = ?, counting_period = ?
            where group_id = ? and (told <> ? or counting_period <> ?)""",
            group.reached(),
            group.period(),
            id,
            group.reached(),
            group.period());
    if (changed == 0
        && sql.number("select count(*) from spend_notice where group_id = ?", id) > 0) {
      return false;
    }
    if (changed == 0) {
      sql.update(
          "insert into spend_notice (told, counting_period, group_id) values (?, ?, ?)",
          group.reached(),
          group.period(),
          id);
    }
    return true;
  }

  private void resolveAbove(Watched watched) {
    GroupOfAccount group = watched.group();
    String subject = group.group().toString();
    if (watched.reached() != Level.REACHED) {
      alerts.resolve(AlertKind.SPEND_LIMIT_REACHED, subject, group.account());
    }
    if (watched.reached() != Level.NEAR) {
      alerts.resolve(AlertKind.SPEND_LIMIT_NEAR, subject, group.account());
    }
  }

  private void tell(Watched watched) {
    boolean all = watched.reached() == Level.REACHED;
    GroupOfAccount group = watched.group();
    alerts.tell(
        group.account(),
        Notice.of(
            all ? AlertKind.SPEND_LIMIT_REACHED : AlertKind.SPEND_LIMIT_NEAR,
            group.account(),
            group.group().toString(),
            "/group/view.xhtml?id=" + group.group(),
            watched.name(),
            watched.spent(),
            watched.limit()));
    MailKind kind = all ? MailKind.SPEND_LIMIT_REACHED : MailKind.SPEND_LIMIT_NEAR;
    for (Member member : members.holding(group.account(), Permission.GROUP_FINANCE)) {
      String language = member.person().language();
      outbox.add(
          Letter.to(member.person(), kind, group.account())
              .with("group", watched.name())
              .with("groupId", group.group().toString())
              .with("spent", Words.money(watched.spent(), language))
              .with("limit", Words.money(watched.limit(), language)));
    }
  }

  private static Watched watched(Row row) throws SQLException {
    return new Watched(
        GroupOfAccount.read(row),
        row.text("name"),
        row.money("spent"),
        row.money("limit_amount"),
        row.number("counting_period"),
        row.constant("reached", Level.class),
        row.constant("told", Level.class),
        row.flag("stale"));
  }

  /** How near the count is to the threshold, as the view {@code spend_watch} has it. */
  enum Level {
    FAR,
    NEAR,
    REACHED
  }
}
