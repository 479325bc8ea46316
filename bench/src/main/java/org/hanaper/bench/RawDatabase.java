package org.hanaper.bench;

import java.lang.reflect.InvocationTargetException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.hanaper.store.Numbers;

/** The driver's own connections to the product's database, without the container. */
final class RawDatabase {

  private final Numbers numbers;
  private final DataSource driver;
  private final boolean postgres;

  RawDatabase(Numbers numbers) {
    this.numbers = numbers;
    Config config = ConfigProvider.getConfig();
    postgres = config.getOptionalValue("hanaper.db.url", String.class).isPresent();
    try {
      driver = postgres ? postgres(config) : derby(config);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("the driver isn't where the benchmark looks for it", e);
    }
  }

  String name() {
    return postgres ? "PostgreSQL" : "Derby";
  }

  boolean isPostgres() {
    return postgres;
  }

  /** The next key of a table on Derby, where the product gives them itself. */
  long next(String table) {
    return numbers.next(table);
  }

  /** Reads a row. */
  static void read(PreparedStatement statement, Object... parameters) throws SQLException {
    for (int i = 0; i < parameters.length; i++) {
      if (parameters[i] instanceof Long number) {
        statement.setLong(i + 1, number);
      } else {
        statement.setString(i + 1, parameters[i].toString());
      }
    }
    try (ResultSet result = statement.executeQuery()) {
      result.next();
    }
  }

  Connection open() throws SQLException {
    Connection connection = driver.getConnection();
    connection.setAutoCommit(false);
    connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
    return connection;
  }

  /** Counts the tables anew: without it the planner takes a full table for an empty one. */
  void statistics(Connection connection, String... tables) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      for (String table : tables) {
        statement.execute(
            postgres
                ? "analyze " + table
                : "call syscs_util.syscs_update_statistics('%s', '%s', null)"
                    .formatted(connection.getSchema(), table));
      }
    }
    connection.commit();
  }

  private static DataSource derby(Config config) throws ReflectiveOperationException {
    DataSource source = source("org.apache.derby.jdbc.EmbeddedDataSource");
    set(source, "setDatabaseName", config.getValue("hanaper.data", String.class) + "/derby");
    return source;
  }

  private static DataSource postgres(Config config) throws ReflectiveOperationException {
    DataSource source = source("org.postgresql.ds.PGSimpleDataSource");
    set(source, "setUrl", config.getValue("hanaper.db.url", String.class));
    set(source, "setUser", config.getValue("hanaper.db.user", String.class));
    set(source, "setPassword", config.getValue("hanaper.db.password", String.class));
    return source;
  }

  private static DataSource source(String type) throws ReflectiveOperationException {
    return Class.forName(type).asSubclass(DataSource.class).getDeclaredConstructor().newInstance();
  }

  private static void set(DataSource source, String setter, String value)
      throws NoSuchMethodException, IllegalAccessException, InvocationTargetException {
    source.getClass().getMethod(setter, String.class).invoke(source, value);
  }
}
