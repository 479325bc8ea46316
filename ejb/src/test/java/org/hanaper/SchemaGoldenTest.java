package org.hanaper;

import java.io.IOException;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

/** The database's schema as all migrations together leave it, as a text to read and review. */
class SchemaGoldenTest {

  private static final String DATABASE = "jdbc:derby:memory:golden;create=true";

  @Test
  void theSchemaThatTheMigrationsMake() throws IOException, SQLException {
    Flyway.configure(SchemaGoldenTest.class.getClassLoader())
        .dataSource(DATABASE, null, null)
        .locations("classpath:db/migration")
        .placeholders(Map.of("blob", "blob(16m)", "clob", "clob(1m)"))
        .load()
        .migrate();
    try (Connection connection = DriverManager.getConnection(DATABASE)) {
      Golden.compare("schema.txt", describe(connection.getMetaData()));
    }
  }

  private static String describe(DatabaseMetaData database) throws SQLException {
    StringBuilder text = new StringBuilder();
    for (String table : tables(database)) {
      text.append(table.toLowerCase(Locale.ROOT)).append('\n');
      columns(database, table, text);
      keys(database, table, text);
    }
    return text.toString();
  }

  private static SortedSet<String> tables(DatabaseMetaData database) throws SQLException {
    SortedSet<String> names = new TreeSet<>();
    String[] kinds = {"TABLE", "VIEW"};
    try (ResultSet rows = database.getTables(null, null, "%", kinds)) {
      while (rows.next()) {
        if (!rows.getString("TABLE_NAME").startsWith("flyway")) {
          names.add(rows.getString("TABLE_NAME"));
        }
      }
    }
    return names;
  }

  private static void columns(DatabaseMetaData database, String table, StringBuilder text)
      throws SQLException {
    try (ResultSet rows = database.getColumns(null, null, table, "%")) {
      while (rows.next()) {
        String type = rows.getString("TYPE_NAME");
        text.append("  ")
            .append(rows.getString("COLUMN_NAME").toLowerCase(Locale.ROOT))
            .append(' ')
            .append(type.toLowerCase(Locale.ROOT))
            .append(type.contains("CHAR") ? "(" + rows.getInt("COLUMN_SIZE") + ")" : "")
            .append("NO".equals(rows.getString("IS_NULLABLE")) ? " not null\n" : "\n");
      }
    }
  }

  /** Indexes by their columns: the names of unnamed constraints differ from run to run. */
  private static void keys(DatabaseMetaData database, String table, StringBuilder text)
      throws SQLException {
    Map<String, StringBuilder> indexes = new TreeMap<>();
    try (ResultSet rows = database.getIndexInfo(null, null, table, false, true)) {
      while (rows.next()) {
        indexes
            .computeIfAbsent(rows.getString("INDEX_NAME"), name -> new StringBuilder())
            .append(rows.getBoolean("NON_UNIQUE") ? "" : indexes(rows))
            .append(' ')
            .append(rows.getString("COLUMN_NAME").toLowerCase(Locale.ROOT));
      }
    }
    new TreeSet<>(indexes.values().stream().map(StringBuilder::toString).toList())
        .forEach(
            index ->
                text.append(index.startsWith("!") ? "  unique" : "  index")
                    .append(index.replace("!", ""))
                    .append('\n'));
    new ArrayList<>(foreignKeys(database, table)).forEach(text::append);
  }

  private static String indexes(ResultSet rows) throws SQLException {
    return rows.getInt("ORDINAL_POSITION") == 1 ? "!" : "";
  }

  private static SortedSet<String> foreignKeys(DatabaseMetaData database, String table)
      throws SQLException {
    SortedSet<String> keys = new TreeSet<>();
    try (ResultSet rows = database.getImportedKeys(null, null, table)) {
      while (rows.next()) {
        keys.add(
            ("  "
                    + rows.getString("FKCOLUMN_NAME")
                    + " -> "
                    + rows.getString("PKTABLE_NAME")
                    + "\n")
                .toLowerCase(Locale.ROOT));
      }
    }
    return keys;
  }
}
