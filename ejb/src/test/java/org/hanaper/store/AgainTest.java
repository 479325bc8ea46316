package org.hanaper.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class AgainTest {

  private final AtomicInteger tries = new AtomicInteger();

  @Test
  void doesATransactionAgainAfterADeadlock() {
    assertThat(Again.whilePassing(() -> failing(2, "40001"))).isEqualTo(3);
  }

  @Test
  void givesUpAfterTheThirdRepetition() {
    assertThatThrownBy(() -> Again.whilePassing(() -> failing(4, "40XL1")))
        .isInstanceOf(DatabaseFailure.class);
    assertThat(tries).hasValue(4);
  }

  @Test
  void doesNotRepeatWhatTheDatabaseRefusesForGood() {
    assertThatThrownBy(() -> Again.whilePassing(() -> failing(1, "23505")))
        .isInstanceOfSatisfying(
            DatabaseFailure.class, failure -> assertThat(failure.isDuplicate()).isTrue());
    assertThat(tries).hasValue(1);
  }

  @Test
  void repeatsAlsoWhatMeetsARowThatAnotherMadeWhereThatIsAskedFor() {
    assertThat(Again.whileMeeting(() -> failing(1, "23505"))).isEqualTo(2);
  }

  private int failing(int times, String state) {
    if (tries.incrementAndGet() <= times) {
      throw new DatabaseFailure(new SQLException("no", state));
    }
    return tries.get();
  }
}
