package org.hanaper.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import org.hanaper.store.Sql;

/** Forgets what people typed about others once nobody needs it any more; may run twice. */
@ApplicationScoped
class ImportLife {

  private static final Duration KEPT = Duration.ofDays(30);

  @Inject Sql sql;
  @Inject Clock clock;

  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public void forgetLines() {
    sql.update(
        """
        delete from user_import_line where import_id in (
          select id from user_import where uploaded_at < ? and state <> 'RUNNING')""",
        clock.instant().minus(KEPT));
  }
}
