package org.hanaper.demo;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.hanaper.store.Settings;
import org.hanaper.store.Sql;

/** Makes the demo data once, in an empty house in demo mode, before the doors open. */
@Singleton
@Startup
@DependsOn("Schema")
@TransactionManagement(TransactionManagementType.BEAN)
public class DemoStart {

  private static final Logger LOG = System.getLogger(DemoStart.class.getName());

  @Inject Settings settings;
  @Inject Sql sql;
  @Inject DemoYear year;

  @PostConstruct
  void fillAnEmptyHouse() {
    if (!settings.isDemo() || !settings.flag("hanaper.demo-data", false) || isInhabited()) {
      return;
    }
    LOG.log(Level.INFO, "making demo data");
    try {
      year.make();
      writeSignIns();
    } catch (Exception e) {
      throw new IllegalStateException("the demo data could not be made", e);
    }
  }

  // for the script that starts the house and prints them
  private void writeSignIns() throws IOException {
    Optional<Path> data = settings.find("hanaper.data").map(Path::of).filter(Files::isDirectory);
    if (data.isPresent()) {
      Files.writeString(data.get().resolve("demo-sign-ins"), DemoFolk.signIns(settings.baseUrl()));
    }
  }

  private boolean isInhabited() {
    return sql.number("select count(*) from account") > 0;
  }
}
