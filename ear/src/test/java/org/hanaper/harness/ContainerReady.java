package org.hanaper.harness;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jacoco.agent.rt.RT;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/** Lays down the server for the tests inside the container before Arquillian looks for it. */
public class ContainerReady implements LauncherSessionListener {

  private static boolean done;

  @Override
  public void launcherSessionOpened(LauncherSession session) {
    if (!done && System.getProperty("hanaper.test.database") != null) {
      done = true;
      prepare();
    }
  }

  private static void prepare() {
    boolean derby = TestRun.database().equals("derby");
    int port = TestRun.port(derby ? 0 : 2);
    ServerFolder folder =
        ServerFolder.fresh("inContainer" + port, port)
            .withoutApplication()
            .withTestGateway()
            .override(
                "test.xml",
                """
                <featureManager><feature>localConnector-1.0</feature></featureManager>
                <applicationMonitor updateTrigger="polled" pollingRate="500ms" dropinsEnabled="true"/>
                <applicationManager startTimeout="180s" stopTimeout="60s"/>
                <logging messageFormat="simple"/>""");
    if (derby) {
      countCoverage(folder);
    } else {
      folder.on(PostgresCluster.start(TestRun.port(4)));
    }
    System.setProperty("hanaper.test.server", folder.name());
    System.setProperty("hanaper.test.user-folder", folder.userFolder().toString());
    System.setProperty("hanaper.test.http", "" + port);
  }

  private static void countCoverage(ServerFolder folder) {
    try {
      Files.deleteIfExists(TestRun.coverage());
      folder.withJvmOption(
          "-javaagent:"
              + Path.of(RT.class.getProtectionDomain().getCodeSource().getLocation().toURI())
              + "=includes=org.hanaper.*,destfile="
              + TestRun.coverage());
    } catch (IOException | URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
