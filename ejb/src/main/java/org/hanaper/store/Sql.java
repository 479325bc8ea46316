package org.hanaper.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Plain SQL on the application's database, inside the container's transaction when there is one.
 *
 * <p>For guarded updates, insert-only rows and lists, where JPQL is slow or wrong (performance
 * limits). Statements are constants with question marks; parameters may be texts, numbers, flags,
 * enums, instants, days, bytes or null.
 */
@ApplicationScoped
public class Sql {

  private static final String[] KEY = {"id"};

  @Inject Database database;
  @Inject Numbers numbers;

  private final Inserts inserts = new Inserts();

  /**
   * Changes rows.
   *
   * @param sql an insert, update or delete
   * @param parameters its parameters in order
   * @return how many rows were changed
   * @throws DatabaseFailure when the database refuses
   */
  public int update(String sql, @Nullable Object... parameters) {
    try (Connection connection = database.open()) {
      Optional<Inserts.Numbered> numbered = inserts.numbered(sql, connection);
      return numbered.isPresent()
          ? insert(connection, numbered.get(), next(numbered.get()), parameters)
          : update(connection, sql, parameters);
    } catch (SQLException e) {
      throw new DatabaseFailure(e);
    }
  }

  /**
   * Inserts a row into a table whose key {@code id} is an identity column; on Derby {@link Numbers}
   * give it, on PostgreSQL the database.
   *
   * @param sql an insert
   * @param parameters its parameters in order
   * @return the new key
   * @throws DatabaseFailure when the database refuses
   */
  public long insert(String sql, @Nullable Object... parameters) {
    try (Connection connection = database.open()) {
      Optional<Inserts.Numbered> numbered = inserts.numbered(sql, connection);
      if (numbered.isPresent()) {
        long key = next(numbered.get());
        insert(connection, numbered.get(), key, parameters);
        return key;
      }
      return insertAndAsk(connection, sql, parameters);
    } catch (SQLException e) {
      throw new DatabaseFailure(e);
    }
  }

  /**
   * Reads rows.
   *
   * @param sql a select
   * @param reader makes a value of a row
   * @param parameters its parameters in order
   * @param <T> the value
   * @return the values in the order of the rows
   * @throws DatabaseFailure when the database refuses
   */
  public <T> List<T> list(String sql, Row.Reader<T> reader, @Nullable Object... parameters) {
    try (Connection connection = database.open();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      bind(statement, 0, parameters);
      try (ResultSet result = statement.executeQuery()) {
        List<T> values = new ArrayList<>();
        Row row = new Row(result);
        while (result.next()) {
          values.add(reader.read(row));
        }
        return values;
      }
    } catch (SQLException e) {
      throw new DatabaseFailure(e);
    }
  }

  /**
   * Reads the first row.
   *
   * @param sql a select
   * @param reader makes a value of a row
   * @param parameters its parameters in order
   * @param <T> the value
   * @return empty when there is no row
   * @throws DatabaseFailure when the database refuses
   */
  public <T> Optional<T> first(String sql, Row.Reader<T> reader, @Nullable Object... parameters) {
    List<T> values = list(sql, reader, parameters);
    return values.isEmpty() ? Optional.empty() : Optional.of(values.get(0));
  }

  /**
   * Reads one number.
   *
   * @param sql a select of one column that gives one row
   * @param parameters its parameters in order
   * @return the number, zero for null or no row
   * @throws DatabaseFailure when the database refuses
   */
  public long number(String sql, @Nullable Object... parameters) {
    return first(sql, row -> row.columns().getLong(1), parameters).orElse(0L);
  }

  private long next(Inserts.Numbered numbered) {
    return numbers.next(numbered.table());
  }

  private static int update(Connection connection, String sql, @Nullable Object... parameters)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      bind(statement, 0, parameters);
      return statement.executeUpdate();
    }
  }

  private static int insert(
      Connection connection, Inserts.Numbered numbered, long key, @Nullable Object... parameters)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(numbered.sql())) {
      statement.setLong(1, key);
      bind(statement, 1, parameters);
      return statement.executeUpdate();
    }
  }

  private static long insertAndAsk(
      Connection connection, String sql, @Nullable Object... parameters) throws SQLException {
    // asked for by name: otherwise PostgreSQL's driver sends back the whole row
    try (PreparedStatement statement = connection.prepareStatement(sql, KEY)) {
      bind(statement, 0, parameters);
      statement.executeUpdate();
      try (ResultSet keys = statement.getGeneratedKeys()) {
        keys.next();
        return keys.getLong(1);
      }
    }
  }

  static void bind(PreparedStatement statement, int before, @Nullable Object... parameters)
      throws SQLException {
    for (int i = 0; i < parameters.length; i++) {
      bindOne(statement, before + i + 1, parameters[i]);
    }
  }

  private static void bindOne(PreparedStatement statement, int index, @Nullable Object value)
      throws SQLException {
    if (value instanceof Long number) {
      statement.setLong(index, number);
    } else if (value instanceof String text) {
      statement.setString(index, text);
    } else if (value instanceof Instant moment) {
      statement.setTimestamp(
          index, Timestamp.valueOf(LocalDateTime.ofInstant(moment, ZoneOffset.UTC)));
    } else if (value instanceof LocalDate day) {
      statement.setDate(index, java.sql.Date.valueOf(day));
    } else if (value instanceof Boolean flag) {
      statement.setInt(index, flag ? 1 : 0);
    } else if (value instanceof Enum<?> constant) {
      statement.setString(index, constant.name());
    } else if (value instanceof byte[] bytes) {
      statement.setBytes(index, bytes);
    } else if (value instanceof Nothing nothing) {
      statement.setNull(index, nothing.type());
    } else if (value == null) {
      statement.setNull(index, Types.VARCHAR);
    } else {
      statement.setObject(index, value);
    }
  }

  /**
   * A null whose column isn't a text: Derby and PostgreSQL want its type.
   *
   * @param type a constant of {@link Types}
   */
  public record Nothing(int type) {

    /** No number. */
    public static final Nothing NUMBER = new Nothing(Types.BIGINT);

    /** No moment. */
    public static final Nothing MOMENT = new Nothing(Types.TIMESTAMP);

    /** No bytes. */
    public static final Nothing BYTES = new Nothing(Types.VARBINARY);

    /** No day. */
    public static final Nothing DAY = new Nothing(Types.DATE);

    /** The day, or no day. */
    public static Object day(@Nullable LocalDate value) {
      return value == null ? DAY : value;
    }

    /** The number, or no number. */
    public static Object number(@Nullable Long value) {
      return value == null ? NUMBER : value;
    }

    /** The moment, or no moment. */
    public static Object moment(@Nullable Instant value) {
      return value == null ? MOMENT : value;
    }
  }
}
