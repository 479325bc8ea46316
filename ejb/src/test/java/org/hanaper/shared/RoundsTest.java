package org.hanaper.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RoundsTest {

  private final Rounds rounds = new Rounds();
  private final AtomicInteger begun = new AtomicInteger();

  @Test
  void whoAsksBeforeARoundBeginsSharesItAndWhoAsksDuringItGetsTheNext() {
    rounds.ask(begun::incrementAndGet);
    rounds.ask(begun::incrementAndGet);
    assertThat(begun).hasValue(1);
    rounds.run(
        () -> {
          assertThat(rounds.isRunning()).isTrue();
          rounds.ask(begun::incrementAndGet);
          rounds.ask(begun::incrementAndGet);
        });
    assertThat(begun).hasValue(2);
    assertThat(rounds.isRunning()).isFalse();
  }

  @Test
  void aRoundThatFailsKeepsNoLaterOneFromRunning() {
    assertThatThrownBy(
            () ->
                rounds.run(
                    () -> {
                      throw new IllegalStateException("failed");
                    }))
        .isInstanceOf(IllegalStateException.class);
    rounds.ask(begun::incrementAndGet);
    rounds.run(begun::incrementAndGet);
    assertThat(begun).hasValue(2);
  }

  @Test
  void neverRunsTwoAtATime() throws Exception {
    AtomicInteger inside = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    ExecutorService crowd = Executors.newFixedThreadPool(8);
    try {
      List<? extends Future<?>> all =
          IntStream.range(0, 200)
              .mapToObj(
                  i ->
                      crowd.submit(
                          () ->
                              rounds.run(
                                  () -> {
                                    most.accumulateAndGet(inside.incrementAndGet(), Math::max);
                                    LockSupport.parkNanos(20_000);
                                    inside.decrementAndGet();
                                  })))
              .toList();
      for (Future<?> each : all) {
        each.get();
      }
    } finally {
      crowd.shutdownNow();
    }
    assertThat(most).hasValue(1);
  }
}
