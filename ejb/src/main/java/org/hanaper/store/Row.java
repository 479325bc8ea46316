package org.hanaper.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.hanaper.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * One row of a result, read by column name.
 *
 * @param columns the open result; valid only while the row is being read
 */
public record Row(ResultSet columns) {

  /** Reads one row into a value. */
  @FunctionalInterface
  public interface Reader<T> {

    /**
     * Reads the row.
     *
     * @param row the row, valid during this call only
     * @return the value
     * @throws SQLException when a column is missing or of another type
     */
    T read(Row row) throws SQLException;
  }

  /** A whole number; zero for null. */
  public long number(String column) throws SQLException {
    return columns.getLong(column);
  }

  /** A whole number or null. */
  public @Nullable Long numberOrNull(String column) throws SQLException {
    long value = columns.getLong(column);
    return columns.wasNull() ? null : value;
  }

  /** A text that is never null in this column. */
  public String text(String column) throws SQLException {
    String value = columns.getString(column);
    if (value == null) {
      throw new SQLException("column " + column + " is null");
    }
    return value;
  }

  /** A text or null. */
  public @Nullable String textOrNull(String column) throws SQLException {
    return columns.getString(column);
  }

  /** A flag, kept as smallint 0 or 1. */
  public boolean flag(String column) throws SQLException {
    return columns.getInt(column) != 0;
  }

  /** A moment that is never null in this column; kept as a UTC timestamp. */
  public Instant moment(String column) throws SQLException {
    Instant value = momentOrNull(column);
    if (value == null) {
      throw new SQLException("column " + column + " is null");
    }
    return value;
  }

  /** A moment or null. */
  public @Nullable Instant momentOrNull(String column) throws SQLException {
    Timestamp value = columns.getTimestamp(column);
    return value == null ? null : value.toLocalDateTime().toInstant(ZoneOffset.UTC);
  }

  /** A day or null. */
  public @Nullable LocalDate dayOrNull(String column) throws SQLException {
    java.sql.Date value = columns.getDate(column);
    return value == null ? null : value.toLocalDate();
  }

  /** Money from a column of minor units and the column {@code currency}. */
  public Money money(String column) throws SQLException {
    return Money.ofMinor(columns.getLong(column), text("currency"));
  }

  /** Bytes or null. */
  public byte @Nullable [] bytes(String column) throws SQLException {
    return columns.getBytes(column);
  }

  /** An enum constant kept by name. */
  public <E extends Enum<E>> E constant(String column, Class<E> type) throws SQLException {
    return Enum.valueOf(type, text(column));
  }
}
