package org.hanaper.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Set;
import org.hanaper.account.AccountNews;
import org.hanaper.account.AccountNewsTold;
import org.hanaper.shared.AccountId;
import org.hanaper.shared.MembershipId;
import org.hanaper.store.Sql;

/**
 * Ends the sessions of places in accounts. Each request asks for the state again anyway; ending
 * them keeps an old cookie from being worth something once the state is as it was (security rule
 * 13).
 */
@ApplicationScoped
class PlaceSessions {

  private static final Set<AccountNews> CLOSING =
      Set.of(AccountNews.DEACTIVATED, AccountNews.EXPIRED);

  @Inject Sql sql;
  @Inject Clock clock;

  void end(MembershipId place, String reason) {
    sql.update(
        """
        update login_session set ended_at = ?, end_reason = ?
        where membership_id = ? and ended_at is null""",
        clock.instant(),
        reason,
        place.value());
  }

  void on(@Observes AccountNewsTold event) {
    if (CLOSING.contains(event.news())) {
      endAll(event.account().id());
    }
  }

  private void endAll(AccountId account) {
    sql.update(
        """
        update login_session set ended_at = ?, end_reason = ?
        where ended_at is null
          and membership_id in (select id from membership where account_id = ?)""",
        clock.instant(),
        "ACCOUNT",
        account.value());
  }
}
