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

  /** Whether a unique key was violated, as by the second of two equal requests. */
  public boolean isDuplicate() {
    return state.equals("23505");
  }
}
