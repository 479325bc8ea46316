package org.hanaper.store;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the inserts whose key the application gives itself, which is so on Derby for every table
 * whose key is an identity column.
 */
final class Inserts {

  private static final Pattern INSERT =
      Pattern.compile(
          "\\s*insert\\s+into\\s+(\\w+)\\s*\\(([^)]*)\\)\\s*(.*)",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
  private static final Pattern VALUES =
      Pattern.compile("values\\s*\\((.*)\\)\\s*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
  private static final Pattern SELECT =
      Pattern.compile("select\\s+(.*)", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
  private static final Pattern SEVERAL_ROWS = Pattern.compile("\\)\\s*,\\s*\\(");

  private final Map<String, Optional<Numbered>> known = new ConcurrentHashMap<>();

  /**
   * A statement with a place for the key.
   *
   * @param table the table whose next number is the key
   * @param sql the statement whose first parameter is the key
   */
  record Numbered(String table, String sql) {}

  /** The statement with a place for the key; empty when the database gives it or there is none. */
  Optional<Numbered> numbered(String sql, Connection connection) throws SQLException {
    Optional<Numbered> found = known.get(sql);
    if (found == null) {
      found = look(sql, connection.getMetaData());
      known.put(sql, found);
    }
    return found;
  }

  private static Optional<Numbered> look(String sql, DatabaseMetaData data) throws SQLException {
    Matcher insert = INSERT.matcher(sql);
    if (!insert.matches() || !isDerby(data) || namesTheKey(insert.group(2))) {
      return Optional.empty();
    }
    String table = insert.group(1).toLowerCase(Locale.ROOT);
    return hasIdentity(table, data)
        ? Optional.of(new Numbered(table, withKey(table, insert.group(2), insert.group(3))))
        : Optional.empty();
  }

  /** The insert with its key; refuses several rows of values, which would get one number. */
  static String withKey(String table, String columns, String rest) {
    String begin = "insert into " + table + " (id, " + columns + ") ";
    Matcher select = SELECT.matcher(rest);
    if (select.matches()) {
      // of one row: a second one would violate the key
      return begin + "select cast(? as bigint), " + select.group(1);
    }
    Matcher values = VALUES.matcher(rest);
    if (!values.matches() || SEVERAL_ROWS.matcher(values.group(1)).find()) {
      throw new IllegalStateException("insert into " + table + " one row at a time");
    }
    return begin + "values (?, " + values.group(1) + ")";
  }

  private static boolean namesTheKey(String columns) {
    for (String column : columns.split(",", -1)) {
      if (column.strip().equalsIgnoreCase("id")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isDerby(DatabaseMetaData data) throws SQLException {
    return data.getDatabaseProductName().contains("Derby");
  }

  private static boolean hasIdentity(String table, DatabaseMetaData data) throws SQLException {
    try (ResultSet column = data.getColumns(null, null, table.toUpperCase(Locale.ROOT), "ID")) {
      return column.next() && "YES".equals(column.getString("IS_AUTOINCREMENT"));
    }
  }
}
