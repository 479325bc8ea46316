package org.hanaper.store;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.output.MigrateResult;

/** Brings the schema to the version of the code before anything else starts. */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class Schema {

  @Resource(lookup = "jdbc/hanaper-schema")
  DataSource owner;

  @PostConstruct
  void migrate() {
    Flyway flyway =
        Flyway.configure(Schema.class.getClassLoader())
            .dataSource(owner)
            .locations("classpath:db/migration")
            .placeholders(dialect())
            .load();
    MigrateResult result = flyway.migrate();
    if (!result.success || flyway.info().applied().length == 0) {
      throw new IllegalStateException("no database migration was found or applied");
    }
  }

  private Map<String, String> dialect() {
    try (Connection connection = owner.getConnection()) {
      boolean derby = connection.getMetaData().getDatabaseProductName().contains("Derby");
      return derby
          ? Map.of("blob", "blob(16m)", "clob", "clob(1m)")
          : Map.of("blob", "bytea", "clob", "text");
    } catch (SQLException e) {
      throw new DatabaseFailure(e);
    }
  }
}
