package org.hanaper.approval;

import jakarta.annotation.security.RunAs;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.hanaper.shared.SomebodyWasFaster;
import org.hanaper.store.Sql;

/**
 * Ends requests that nobody decided in time. The decision reads the moment itself, so nothing hangs
 * on when this runs, and running twice or on two nodes does no harm.
 */
@Singleton
@RunAs("system")
public class ApprovalTimer {

  @Inject Sql sql;
  @Inject Clock clock;
  @Inject ApprovalBook book;

  @Schedule(hour = "*", minute = "*/10", persistent = false)
  void tidy() {
    List<Held> late =
        sql.list(
            """
            select * from approval_request
            where state = 'WAITING' and expires_at <= ?
            fetch first 200 rows only""",
            ApprovalBook::held,
            clock.instant());
    late.forEach(this::end);
  }

  private void end(Held held) {
    try {
      book.end(held, ApprovalState.EXPIRED, "");
      book.tell(held, ApprovalState.EXPIRED, "", "");
    } catch (SomebodyWasFaster decided) {
      // decided or taken back at the last moment: nothing is left to do
      return;
    }
  }
}
