package org.hanaper.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.hanaper.account.AccountLife;
import org.hanaper.account.Accounts;
import org.hanaper.account.ApplicationApproved;
import org.hanaper.account.ApplicationRefused;
import org.hanaper.shared.AccountId;
import org.hanaper.shared.IdentityId;
import org.hanaper.shared.MembershipId;
import org.hanaper.store.Row;
import org.hanaper.store.Settings;
import org.hanaper.store.Sql;

/** The mailed links by which memberships that wait are activated, one link for each. */
@ApplicationScoped
class ActivationLinks {

  private static final String WAITING =
      """
      select m.id, m.identity_id, m.account_id, a.name
      from membership m join account a on a.id = m.account_id
      where m.state = 'PENDING_ACTIVATION' and a.state in ('PENDING_ACTIVATION', 'LAPSED', 'ACTIVE')
      """;

  private static final String OVERDUE =
      """
      select a.id from account a
      where a.state = 'PENDING_ACTIVATION'
        and exists (select 1 from membership m where m.account_id = a.id)
        and not exists (
          select 1 from one_time_link l join membership m on m.id = l.membership_id
          where m.account_id = a.id and l.identity_id = m.identity_id and l.purpose = 'ACTIVATION'
            and l.used_at is null and l.expires_at > ?)
      """;

  @Inject Sql sql;
  @Inject Clock clock;
  @Inject Links links;
  @Inject Identities identities;
  @Inject Accounts accounts;
  @Inject AccountLife life;
  @Inject MailRoom room;
  @Inject Settings settings;
  @Inject Event<ActivationLinkIssued> issued;

  /** A membership that waits for its activation. */
  private record Waiting(long membership, IdentityId identity, AccountId account, String name) {}

  /** Sends a link to each member of an account who waits for one. */
  void sendFor(AccountId account) {
    waiting(" and m.account_id = ?", account.value()).forEach(this::issue);
  }

  /**
   * Sends the link for one membership that waits.
   *
   * @throws TooManyTries when too much was mailed to the address
   */
  void sendFor(MembershipId membership) {
    for (Waiting each : waiting(" and m.id = ?", membership.value())) {
      String email = identities.get(each.identity()).email();
      if (!room.admits(MailRoom.Cause.INVITATION, email)) {
        throw new TooManyTries();
      }
      issue(each);
    }
  }

  /** Sends the links of all accounts that a person waits for, as far as mail may go there. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public void sendAgain(Person person) {
    waiting(" and m.identity_id = ?", person.id().value()).stream()
        .filter(each -> room.admits(MailRoom.Cause.ACTIVATION_LINK, person.email()))
        .forEach(this::issue);
  }

  /** Accounts that wait although no link of theirs opens any more; at most a thousand. */
  List<AccountId> overdue() {
    return sql.list(
        OVERDUE + " fetch first 1000 rows only",
        row -> new AccountId(row.number("id")),
        clock.instant());
  }

  /** Lets one such account lapse, unless a new link has gone out in the meantime. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public void lapse(AccountId account) {
    accounts.hold(account);
    sql.first(
            OVERDUE + " and a.id = ?",
            row -> new AccountId(row.number("id")),
            clock.instant(),
            account.value())
        .ifPresent(life::lapse);
  }

  void on(@Observes ApplicationApproved event) {
    sendFor(event.application().account());
  }

  void on(@Observes ApplicationRefused event) {
    sql.update(
        """
        update membership set state = 'DECLINED'
        where account_id = ? and state = 'PENDING_ACTIVATION'""",
        event.application().account().value());
  }

  private List<Waiting> waiting(String condition, long id) {
    return sql.list(WAITING + condition + " order by m.id", ActivationLinks::row, id);
  }

  private void issue(Waiting waiting) {
    life.awaitActivation(waiting.account());
    Person person = identities.get(waiting.identity());
    String token = links.issue(Links.Purpose.ACTIVATION, person.id(), waiting.membership(), open());
    issued.fire(
        new ActivationLinkIssued(
            person.id(), person.email(), person.name(), waiting.name(), token, person.language()));
  }

  /** How long a link opens. */
  Duration open() {
    return settings.duration("hanaper.activation.life", Duration.ofDays(3));
  }

  private static Waiting row(Row row) throws SQLException {
    return new Waiting(
        row.number("id"),
        new IdentityId(row.number("identity_id")),
        new AccountId(row.number("account_id")),
        row.text("name"));
  }
}
