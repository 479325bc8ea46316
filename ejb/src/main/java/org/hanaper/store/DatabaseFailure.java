package org.hanaper.store;

import java.sql.SQLException;
import java.util.function.Supplier;

/** The database refused a statement; a bug or a passing fault, never a refused rule. */
public class DatabaseFailure extends RuntimeException {

  private static final int MOST_TRIES = 4;
  private static final long PAUSE_MILLIS = 100;

  private final String state;

  /**
   * Wraps the database's refusal.
   *
   * @param cause what the driver threw
   */
  public DatabaseFailure(SQLException cause) {
    super(cause);
    state = cause.getSQLState() == null ? "" : cause.getSQLState();
  }

  /** Whether the whole transaction may be tried again: deadlock, lock time-out, serialization. */
  public boolean isPassing() {
    return state.startsWith("40");
  }

  /**
   * Whether the whole transaction may be tried again, whatever the database's refusal is wrapped
   * in.
   *
   * @param failure what came out of the call
   */
  public static boolean isPassing(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof DatabaseFailure database && database.isPassing()) {
        return true;
      }
      if (cause instanceof SQLException sql && String.valueOf(sql.getSQLState()).startsWith("40")) {
        return true;
      }
    }
    return false;
  }

  /**
   * Does a whole transaction, and again up to three times while the database refuses it for a
   * passing cause (security rule 24), each time after a longer pause.
   *
   * @param transaction what opens, does and ends the transaction; called outside any
   * @param <T> the result
   * @return what the transaction returns
   */
  public static <T> T again(Supplier<T> transaction) {
    for (int tried = 1; tried < MOST_TRIES; tried++) {
      try {
        return transaction.get();
      } catch (RuntimeException failure) {
        if (!isPassing(failure)) {
          throw failure;
        }
        pause(tried);
      }
    }
    return transaction.get();
  }

  // Derby refuses at once while others compile: without a pause all tries would fall into that
  private static void pause(int tried) {
    try {
      Thread.sleep(PAUSE_MILLIS * tried);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Whether a unique key was violated, as by the second of two equal requests. */
  public boolean isDuplicate() {
    return state.equals("23505");
  }
}
