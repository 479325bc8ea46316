package org.hanaper.store;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.output.MigrateResult;

/** Brings the schema to the version of the code before anything else starts. */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class Schema {

  private static final Logger LOG = System.getLogger(Schema.class.getName());

  @Resource(lookup = "jdbc/hanaper-schema")
  DataSource owner;

  @Inject
  @ConfigProperty(name = "hanaper.db.user")
  Optional<String> role;

  @PostConstruct
  void open() {
    try {
      migrate();
    } catch (FlywayException | DatabaseFailure | IllegalStateException e) {
      LOG.log(Level.ERROR, "Hanaper does not start: " + SchemaTrouble.line(e));
      throw e;
    }
  }

  private void migrate() {
    Flyway flyway =
        Flyway.configure(Schema.class.getClassLoader())
            .dataSource(owner)
            .locations("classpath:db/migration")
            .placeholders(dialect())
            // numbers belong to features, so a lower one may come after a higher one
            .outOfOrder(true)
            // a schema newer than the code is refused too
            .ignoreMigrationPatterns(new String[0])
            .load();
    MigrateResult result = flyway.migrate();
    if (!result.success || flyway.info().applied().length == 0) {
      throw new IllegalStateException("no database migration was found or applied");
    }
    grantToTheApplication();
  }

  private void grantToTheApplication() {
    try (Connection connection = owner.getConnection()) {
      String owning = connection.getMetaData().getUserName();
      if (!isDerby(connection) && role.isPresent() && !role.get().equals(owning)) {
        Grants.give(connection, role.get());
      }
    } catch (SQLException e) {
      throw new DatabaseFailure(e);
    }
  }

  private static boolean isDerby(Connection connection) throws SQLException {
    return connection.getMetaData().getDatabaseProductName().contains("Derby");
  }

  private Map<String, String> dialect() {
    try (Connection connection = owner.getConnection()) {
      return isDerby(connection)
          ? Map.of("blob", "blob(16m)", "clob", "clob(1m)")
          : Map.of("blob", "bytea", "clob", "text");
    } catch (SQLException e) {
      throw new DatabaseFailure(e);
    }
  }
}
