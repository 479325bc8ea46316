package org.hanaper.operation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;
import org.hanaper.store.DatabaseFailure;
import org.hanaper.store.Sql;

/** Ready when the database answers and has the schema; nothing else makes the node useless. */
@Readiness
@ApplicationScoped
public class DatabaseCheck implements HealthCheck {

  @Inject Sql sql;

  @Override
  public HealthCheckResponse call() {
    HealthCheckResponseBuilder answer = HealthCheckResponse.named("database");
    try {
      // the last table that the start needs: without schema this fails
      sql.number("select count(*) from lease where job = ''");
      return answer.up().build();
    } catch (DatabaseFailure e) {
      return answer.down().build();
    }
  }
}
