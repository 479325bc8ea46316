package org.hanaper.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.TreeMap;
import org.hanaper.access.Access;
import org.hanaper.identity.Member;
import org.hanaper.identity.Members;
import org.hanaper.identity.Recipient;
import org.hanaper.shared.AccountId;
import org.hanaper.shared.MembershipId;
import org.hanaper.store.Sql;
import org.jspecify.annotations.Nullable;

/**
 * Raises and resolves alerts inside the transaction of what they tell about: a row for each person
 * concerned, so that each reads for himself.
 */
@ApplicationScoped
class AlertBook {

  @Inject Sql sql;
  @Inject Clock clock;
  @Inject Access access;
  @Inject Members members;
  @Inject NewsRefusals refusals;

  /** Tells all members of the notice's account who hold the kind's permission. */
  void tell(AccountId account, Notice notice) {
    MembershipId doer = access.caller().membership();
    for (Member member : members.holding(account, notice.kind().permission())) {
      if (notice.kind().isForWhoDidIt() || !member.membership().equals(doer)) {
        insert(member.membership().value(), null, member.person(), notice);
      }
    }
  }

  /** Tells the member who brought it about, or all of the account when nobody in it did. */
  void tell(@Nullable MembershipId doer, AccountId account, Notice notice) {
    if (doer == null) {
      tell(account, notice);
    } else {
      tell(doer, notice);
    }
  }

  /** Tells one member. */
  void tell(MembershipId member, Notice notice) {
    insert(member.value(), null, members.recipient(member), notice);
  }

  /** Tells the people of the back office who hold the kind's permission. */
  void tellOffice(Notice notice) {
    for (Recipient person : members.operators(notice.kind().permission())) {
      insert(null, person.identity().value(), person, notice);
    }
  }

  /** What was told no longer holds; nobody needs to look at it any more. */
  void resolve(AlertKind kind, String subject, AccountId account) {
    sql.update(
        """
        update alert set resolved_at = ?, unread = 0
        where kind = ? and subject = ? and account_id = ? and resolved_at is null""",
        clock.instant(),
        kind,
        subject,
        account.value());
  }

  /** The same in whatever accounts it was told. */
  void resolveEverywhere(AlertKind kind, String subject) {
    sql.update(
        """
        update alert set resolved_at = ?, unread = 0
        where kind = ? and subject = ? and resolved_at is null""",
        clock.instant(),
        kind,
        subject);
  }

  /** The same for what was told to the back office about no account. */
  void resolveOffice(AlertKind kind) {
    sql.update(
        """
        update alert set resolved_at = ?, unread = 0
        where kind = ? and account_id is null and resolved_at is null""",
        clock.instant(),
        kind);
  }

  /** The same for one subject. */
  void resolveOffice(AlertKind kind, String subject) {
    sql.update(
        """
        update alert set resolved_at = ?, unread = 0
        where kind = ? and subject = ? and account_id is null and resolved_at is null""",
        clock.instant(),
        kind,
        subject);
  }

  /** Whether something of this kind still holds for a subject of the back office. */
  boolean isOpenInOffice(AlertKind kind, String subject) {
    return sql.number(
            """
            select count(*) from alert
            where kind = ? and subject = ? and account_id is null and resolved_at is null""",
            kind,
            subject)
        > 0;
  }

  /** Whether something of this kind still holds in an account. */
  boolean isOpen(AlertKind kind, AccountId account) {
    return sql.number(
            """
            select count(*) from alert
            where kind = ? and account_id = ? and resolved_at is null""",
            kind,
            account.value())
        > 0;
  }

  /** Whether something of this kind still holds for a subject of an account. */
  boolean isOpen(AlertKind kind, String subject, AccountId account) {
    return sql.number(
            """
            select count(*) from alert
            where kind = ? and subject = ? and account_id = ? and resolved_at is null""",
            kind,
            subject,
            account.value())
        > 0;
  }

  private void insert(
      @Nullable Long membership, @Nullable Long identity, Recipient person, Notice notice) {
    AccountId account = notice.account();
    if (refusals.isRefused(person.identity(), account, notice.kind().topic(), NewsMedium.ALERT)) {
      return;
    }
    sql.update(
        """
        insert into alert (membership_id, identity_id, account_id, kind, subject, facts, link,
          unread, raised_at)
        values (?, ?, ?, ?, ?, ?, ?, 1, ?)""",
        Sql.Nothing.number(membership),
        Sql.Nothing.number(identity),
        Sql.Nothing.number(account == null ? null : account.value()),
        notice.kind(),
        notice.subject(),
        written(notice, person.language()),
        notice.link(),
        clock.instant());
  }

  private static String written(Notice notice, String language) {
    Map<String, String> facts = new TreeMap<>();
    for (Object fact : notice.facts()) {
      facts.put(Integer.toString(facts.size()), Words.any(fact, language));
    }
    return Facts.write(facts);
  }
}
