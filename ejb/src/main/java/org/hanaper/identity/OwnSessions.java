package org.hanaper.identity;

import jakarta.annotation.Resource;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import org.hanaper.access.Access;
import org.hanaper.access.Open;
import org.hanaper.audit.Audit;
import org.hanaper.audit.Happening;
import org.hanaper.shared.IdentityId;
import org.hanaper.shared.NotFound;
import org.hanaper.store.Row;
import org.hanaper.store.Sql;

/** The caller's own sessions, on all devices and in all accounts, and ending them. */
@Stateless
public class OwnSessions {

  private static final String OWN = "only the caller's own sessions are seen and ended";
  private static final String BY_OWNER = "BY_OWNER";

  @Resource SessionContext container;
  @Inject Access access;
  @Inject Register register;
  @Inject SessionLimits limits;
  @Inject Audit audit;
  @Inject Clock clock;
  @Inject Sql sql;

  /** The sessions that may go on, the one last used first; at most fifty. */
  @Open(OWN)
  public List<OwnSession> list() {
    long here = here();
    return sql.list(
        """
        select s.id, s.agent, s.address, s.begun_at, s.seen_at, a.name as account_name
        from login_session s
        left join membership m on m.id = s.membership_id
        left join account a on a.id = m.account_id
        where s.identity_id = ? and s.ended_at is null and s.redeemed_at is not null
          and s.seen_at > ? and s.begun_at > ?
        order by s.seen_at desc, s.id desc
        fetch first 50 rows only""",
        row -> session(row, here),
        caller().value(),
        limits.restsSince(),
        limits.lastsSince());
  }

  /**
   * Ends a session; its cookie is worth nothing afterwards. Ending an ended one changes nothing.
   *
   * @param session one of the caller's own
   * @throws NotFound when it isn't
   */
  @Open(OWN)
  public void end(SessionId session) {
    IdentityId identity = caller();
    boolean own =
        sql.number(
                "select count(*) from login_session where id = ? and identity_id = ?",
                session.value(),
                identity.value())
            == 1;
    if (!own) {
      throw new NotFound("session");
    }
    int ended =
        sql.update(
            """
            update login_session set ended_at = ?, end_reason = ?
            where id = ? and identity_id = ? and ended_at is null""",
            clock.instant(),
            BY_OWNER,
            session.value(),
            identity.value());
    if (ended == 1) {
      note("SESSION_ENDED");
    }
  }

  /** Ends all of the caller's sessions but this one, and what was on its way to become one. */
  @Open(OWN)
  public void endOthers() {
    register.endOthers(caller(), container.getCallerPrincipal().getName(), BY_OWNER);
    note("SESSIONS_ENDED");
  }

  private void note(String activity) {
    audit.record(Happening.done(activity, access.caller().account(), "identity", caller(), ""));
  }

  private long here() {
    return Register.idOf(container.getCallerPrincipal().getName());
  }

  private IdentityId caller() {
    return access.caller().asPerson();
  }

  private static OwnSession session(Row row, long here) throws SQLException {
    String account = row.textOrNull("account_name");
    return new OwnSession(
        new SessionId(row.number("id")),
        row.number("id") == here,
        row.text("agent"),
        row.text("address"),
        account == null ? "" : account,
        row.moment("begun_at"),
        row.moment("seen_at"));
  }
}
