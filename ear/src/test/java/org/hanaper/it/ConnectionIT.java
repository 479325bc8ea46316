package org.hanaper.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import org.hanaper.shared.Caller;
import org.hanaper.store.Sql;
import org.junit.jupiter.api.Test;

/** Who reads outside a transaction keeps no connection from the others. */
class ConnectionIT extends InContainer {

  /** More than the pool has. */
  private static final int CROWD = 64;

  private static final String ONE = "select count(*) from account where id = 0";

  @Inject Crowd crowd;
  @Inject Sql sql;

  @Test
  void aReadOutsideATransactionGivesItsConnectionBackAtOnce() throws Exception {
    CyclicBarrier allHaveRead = new CyclicBarrier(CROWD);
    List<Object> results =
        crowd.all(
            CROWD,
            Caller.system(),
            () -> {
              sql.number(ONE);
              allHaveRead.await(10, TimeUnit.SECONDS);
              return inOneTransaction(Caller.system(), () -> sql.number(ONE));
            });
    assertThat(results).hasSize(CROWD).containsOnly(0L);
  }
}
