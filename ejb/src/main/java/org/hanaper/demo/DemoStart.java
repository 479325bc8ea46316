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
import java.time.Clock;
import java.util.Optional;
import org.hanaper.identity.FirstOperator;
import org.hanaper.store.Settings;
import org.hanaper.store.Sql;

/**
 * Makes the demo data once, in an empty house in demo mode, before the doors open. A start that was
 * ended meanwhile leaves half a house, in which nobody is let in.
 */
@Singleton
@Startup
@DependsOn("Schema")
@TransactionManagement(TransactionManagementType.BEAN)
public class DemoStart {

  private static final Logger LOG = System.getLogger(DemoStart.class.getName());

  @Inject Settings settings;
  @Inject FirstOperator people;
  @Inject Sql sql;
  @Inject Clock clock;
  @Inject DemoYear year;

  @PostConstruct
  void fillAnEmptyHouse() {
    refuseHalfAHouse();
    if (!settings.isDemo()
        || !settings.flag("hanaper.demo-data", false)
        || !people.isHouseEmpty()) {
      return;
    }
    LOG.log(Level.INFO, "making demo data");
    try {
      sql.update("insert into demo_making (id, begun_at) values (1, ?)", clock.instant());
      year.make();
      writeSignIns();
      sql.update("update demo_making set done_at = ?", clock.instant());
    } catch (Exception e) {
      throw new IllegalStateException("the demo data could not be made", e);
    }
  }

  private void refuseHalfAHouse() {
    if (sql.number("select count(*) from demo_making where done_at is null") > 0) {
      String trouble =
          "the demo data is half made, because its first start was ended."
              + " Delete the data folder (or give it an empty database) and start again.";
      LOG.log(Level.ERROR, "Hanaper does not start: " + trouble);
      throw new IllegalStateException(trouble);
    }
  }

  // for the script that starts the house and prints them
  private void writeSignIns() throws IOException {
    Optional<Path> data = settings.find("hanaper.data").map(Path::of).filter(Files::isDirectory);
    if (data.isPresent()) {
      Files.writeString(data.get().resolve("demo-sign-ins"), DemoFolk.signIns(settings.baseUrl()));
    }
  }
}
