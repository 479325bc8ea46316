package org.hanaper.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;

/**
 * The free numbers of one table that this node has taken and not yet given.
 *
 * <p>A range that lasted less than a second is followed by a larger one, so that a busy table takes
 * one about every second and a quiet one leaves only a small gap when the node dies.
 */
final class NumberRange {

  private static final long LEAST = 20;
  private static final long MOST = 10_000;
  private static final long SOON = Duration.ofSeconds(1).toNanos();

  private final String table;
  private final DataSource database;
  private long next;
  private long end;
  private long size = LEAST;
  private long takenAt = System.nanoTime() - SOON;

  NumberRange(String table, DataSource database) {
    this.table = table;
    this.database = database;
  }

  synchronized long next() {
    if (next == end) {
      take();
    }
    return next++;
  }

  private void take() {
    long now = System.nanoTime();
    size = now - takenAt < SOON ? Math.min(MOST, size * 4) : LEAST;
    takenAt = now;
    try (Connection connection = database.getConnection()) {
      connection.setAutoCommit(false);
      if (advance(connection) == 0) {
        begin(connection);
      }
      end = firstFree(connection);
      next = end - size;
      connection.commit();
    } catch (SQLException e) {
      throw new DatabaseFailure(e);
    }
  }

  private int advance(Connection connection) throws SQLException {
    try (PreparedStatement statement =
        connection.prepareStatement(
            "update number_range set next_free = next_free + ? where name = ?")) {
      statement.setLong(1, size);
      statement.setString(2, table);
      return statement.executeUpdate();
    }
  }

  /** The table's first range begins behind the rows that are there. */
  private void begin(Connection connection) throws SQLException {
    try (PreparedStatement statement =
        connection.prepareStatement(
            "insert into number_range (name, next_free) select cast(? as varchar(60)),"
                + " coalesce(max(id), 0) + 1 + ? from "
                + table)) {
      statement.setString(1, table);
      statement.setLong(2, size);
      statement.executeUpdate();
    }
  }

  private long firstFree(Connection connection) throws SQLException {
    try (PreparedStatement statement =
        connection.prepareStatement("select next_free from number_range where name = ?")) {
      statement.setString(1, table);
      try (ResultSet result = statement.executeQuery()) {
        result.next();
        return result.getLong(1);
      }
    }
  }
}
