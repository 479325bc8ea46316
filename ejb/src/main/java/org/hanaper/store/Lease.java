package org.hanaper.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * Lets one node at a time do a job: a row with holder and end, taken by conditional update.
 *
 * <p>Joins the caller's transaction: inside a job's own transaction the row's lock alone already
 * keeps a second node out; the time matters for work that spans several transactions.
 */
@ApplicationScoped
public class Lease {

  private static final String THIS_NODE = UUID.randomUUID().toString();

  @Inject Sql sql;
  @Inject Clock clock;

  /**
   * Takes or prolongs the lease.
   *
   * @param job the job's name, at most 60 characters
   * @param length how long it holds when nobody gives it back
   * @return false when another node holds it
   * @throws DatabaseFailure a passing one when two nodes take a job's first lease together
   */
  public boolean take(String job, Duration length) {
    Instant now = clock.instant();
    Instant end = now.plus(length);
    int changed =
        sql.update(
            "update lease set holder = ?, until_at = ? where job = ? and (holder = ? or until_at < ?)",
            THIS_NODE,
            end,
            job,
            THIS_NODE,
            now);
    if (changed == 0 && sql.number("select count(*) from lease where job = ?", job) == 0) {
      changed =
          sql.update(
              "insert into lease (job, holder, until_at) values (?, ?, ?)", job, THIS_NODE, end);
    }
    return changed == 1;
  }
}
