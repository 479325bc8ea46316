package org.hanaper.store;

import java.sql.SQLException;

/** The database refused a statement; a bug or a passing fault, never a refused rule. */
public class DatabaseFailure extends RuntimeException {

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

  /** Whether a unique key was violated, as by the second of two equal requests. */
  public boolean isDuplicate() {
    return state.equals("23505");
  }

  /**
   * Whether a unique key was violated, whatever the database's refusal is wrapped in.
   *
   * @param failure what came out of the call
   */
  public static boolean isDuplicate(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof DatabaseFailure database) {
        return database.isDuplicate();
      }
    }
    return false;
  }
}
