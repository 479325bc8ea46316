package org.hanaper.store;

import jakarta.ejb.EJBException;
import java.util.concurrent.Callable;
import java.util.function.Predicate;

/**
 * The one way to try again after a passing fault: the whole transaction, up to three times more,
 * each time after a longer pause (security rule 24).
 */
public final class Again {

  private static final int MOST_TRIES = 4;
  private static final long PAUSE_MILLIS = 50;

  private Again() {}

  /**
   * Does a whole transaction, and again while the database refuses it for a passing cause: a
   * deadlock, a lock's time-out, a failed serialization.
   *
   * @param transaction what opens, does and ends the transaction; called outside any
   * @param <T> the result
   * @return what the transaction returns
   * @throws RuntimeException what the last try threw; a checked exception comes as the cause of an
   *     {@link EJBException}
   */
  public static <T> T whilePassing(Callable<T> transaction) {
    return run(transaction, DatabaseFailure::isPassing);
  }

  /**
   * Does the same also when another made the row that this one wanted to make, and which the next
   * try will find.
   *
   * @param transaction what opens, does and ends the transaction; called outside any
   * @param <T> the result
   * @return what the transaction returns
   * @throws RuntimeException what the last try threw
   */
  public static <T> T whileMeeting(Callable<T> transaction) {
    return run(transaction, Again::isMeeting);
  }

  private static boolean isMeeting(Throwable failure) {
    return DatabaseFailure.isPassing(failure) || DatabaseFailure.isDuplicate(failure);
  }

  private static <T> T run(Callable<T> transaction, Predicate<Throwable> passes) {
    for (int tried = 1; ; tried++) {
      try {
        return transaction.call();
      } catch (Exception failure) {
        if (tried == MOST_TRIES || !passes.test(failure)) {
          throw failure instanceof RuntimeException known ? known : new EJBException(failure);
        }
        pause(tried);
      }
    }
  }

  // a fault that passes is still there in the same moment
  private static void pause(int tried) {
    try {
      Thread.sleep(PAUSE_MILLIS * tried * tried);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
