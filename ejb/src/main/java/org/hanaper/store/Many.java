package org.hanaper.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Plain SQL for many rows at once, inside the container's transaction: one statement is prepared
 * and sent with all its rows together, and what is looked for is asked a hundred values at a time.
 */
@ApplicationScoped
public class Many {

  private static final String[] KEY = {"id"};
  private static final String LIST = "(??)";
  private static final int AT_ONCE = 100;
  private static final String MARKS = "(?" + ", ?".repeat(AT_ONCE - 1) + ")";

  @Inject Database database;
  @Inject Numbers numbers;
  @Inject Sql sql;

  private final Inserts inserts = new Inserts();

  /**
   * Changes rows.
   *
   * @param statement an insert, update or delete
   * @param rows the parameters of each time in order; may be empty
   * @return how many rows were changed each time
   * @throws DatabaseFailure when the database refuses
   */
  public int[] update(String statement, List<@Nullable Object[]> rows) {
    if (rows.isEmpty()) {
      return new int[0];
    }
    try (Connection connection = database.open()) {
      Optional<Inserts.Numbered> numbered = inserts.numbered(statement, connection);
      return numbered.isPresent()
          ? numbered(connection, numbered.get(), rows, new ArrayList<>())
          : plain(connection, statement, rows);
    } catch (SQLException e) {
      throw new DatabaseFailure(e);
    }
  }

  /**
   * Inserts rows into a table whose key {@code id} is an identity column.
   *
   * @param statement an insert
   * @param rows the parameters of each row in order; may be empty
   * @return the new keys in the order of the rows
   * @throws DatabaseFailure when the database refuses
   */
  public List<Long> insert(String statement, List<@Nullable Object[]> rows) {
    if (rows.isEmpty()) {
      return List.of();
    }
    try (Connection connection = database.open()) {
      Optional<Inserts.Numbered> numbered = inserts.numbered(statement, connection);
      if (numbered.isPresent()) {
        List<Long> keys = new ArrayList<>(rows.size());
        numbered(connection, numbered.get(), rows, keys);
        return keys;
      }
      return asking(connection, statement, rows);
    } catch (SQLException e) {
      throw new DatabaseFailure(e);
    }
  }

  /**
   * Reads the rows in which a column has one of many values.
   *
   * @param select a select with {@code in (??)} for the values, behind all other parameters
   * @param reader makes a value of a row
   * @param wanted the values; may be empty
   * @param before the parameters in front of them
   * @param <T> the value
   * @return what was found, in no order
   * @throws DatabaseFailure when the database refuses
   */
  public <T> List<T> find(
      String select, Row.Reader<T> reader, Collection<?> wanted, @Nullable Object... before) {
    // always as many question marks, so that the database compiles one statement only
    String whole = select.replace(LIST, MARKS);
    List<Object> values = new ArrayList<>(wanted);
    List<T> found = new ArrayList<>();
    for (int from = 0; from < values.size(); from += AT_ONCE) {
      List<Object> part = values.subList(from, Math.min(from + AT_ONCE, values.size()));
      List<@Nullable Object> parameters = new ArrayList<>(Arrays.asList(before));
      parameters.addAll(part);
      parameters.addAll(Collections.nCopies(AT_ONCE - part.size(), part.get(0)));
      found.addAll(sql.list(whole, reader, parameters.toArray()));
    }
    return found;
  }

  private static int[] plain(Connection connection, String statement, List<@Nullable Object[]> rows)
      throws SQLException {
    try (PreparedStatement prepared = connection.prepareStatement(statement)) {
      for (@Nullable Object[] row : rows) {
        Sql.bind(prepared, 0, row);
        prepared.addBatch();
      }
      return prepared.executeBatch();
    }
  }

  private int[] numbered(
      Connection connection,
      Inserts.Numbered numbered,
      List<@Nullable Object[]> rows,
      List<Long> keys)
      throws SQLException {
    try (PreparedStatement prepared = connection.prepareStatement(numbered.sql())) {
      for (@Nullable Object[] row : rows) {
        long key = numbers.next(numbered.table());
        keys.add(key);
        prepared.setLong(1, key);
        Sql.bind(prepared, 1, row);
        prepared.addBatch();
      }
      return prepared.executeBatch();
    }
  }

  private static List<Long> asking(
      Connection connection, String statement, List<@Nullable Object[]> rows) throws SQLException {
    List<Long> keys = new ArrayList<>(rows.size());
    try (PreparedStatement prepared = connection.prepareStatement(statement, KEY)) {
      for (@Nullable Object[] row : rows) {
        Sql.bind(prepared, 0, row);
        prepared.addBatch();
      }
      prepared.executeBatch();
      try (ResultSet given = prepared.getGeneratedKeys()) {
        while (given.next()) {
          keys.add(given.getLong(1));
        }
      }
    }
    return keys;
  }
}
