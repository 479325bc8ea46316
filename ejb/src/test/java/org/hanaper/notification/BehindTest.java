package org.hanaper.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.hanaper.shared.MovableClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BehindTest {

  private final Behind behind = new Behind();
  private final List<String> done = new ArrayList<>();
  private int rounds;
  private boolean stopped;

  @BeforeEach
  void nobodyRunsItByItself() {
    behind.run =
        new BehindRun() {
          @Override
          public void soon() {
            rounds++;
          }
        };
    behind.hands =
        new MovableClock() {
          @Override
          public void stopAt(Instant moment) {
            stopped = true;
          }

          @Override
          public void release() {
            stopped = false;
          }

          @Override
          public boolean isStopped() {
            return stopped;
          }
        };
  }

  @Test
  void doesOnceWhatACrowdAsksFor() {
    for (int i = 0; i < 5; i++) {
      behind.soon("balance", () -> done.add("balance"));
      behind.soon("limit", () -> done.add("limit"));
    }
    assertThat(rounds).isEqualTo(1);
    assertThat(done).isEmpty();
    behind.catchUp();
    behind.catchUp();
    assertThat(done).containsExactlyInAnyOrder("balance", "limit");
  }

  @Test
  void doesTheOthersWhenOneFails() {
    behind.soon("a", () -> done.add("a"));
    behind.soon(
        "b",
        () -> {
          throw new IllegalStateException("failed");
        });
    behind.soon("c", () -> done.add("c"));
    behind.catchUp();
    assertThat(done).containsExactlyInAnyOrder("a", "c");
  }

  @Test
  void doesAtOnceWhatDemoDataAsksForAndAFailureDoesNotStopIt() {
    stopped = true;
    behind.soon("balance", () -> done.add("balance"));
    behind.soon(
        "limit",
        () -> {
          throw new IllegalStateException("failed");
        });
    assertThat(done).containsExactly("balance");
    assertThat(rounds).isZero();
  }
}
