package org.hanaper.harness;

import java.nio.file.Path;

/** What the build tells the tests about this run. */
public final class TestRun {

  private TestRun() {}

  /** The unpacked Liberty that all test servers share. */
  public static Path liberty() {
    return path("wlp");
  }

  /** The application as it is packaged. */
  public static Path application() {
    return path("ear");
  }

  /** The configuration that ships, taken as it is. */
  public static Path configuration() {
    return path("config");
  }

  /** The folder in which test servers have their user folders. */
  public static Path work() {
    return path("work");
  }

  /** The folder for screenshots and logs of failed tests. */
  public static Path findings() {
    return path("findings");
  }

  /** The classes of the business, whose coverage is counted. */
  public static Path classes() {
    return path("classes");
  }

  /** What the tests inside the container have run through, on Derby. */
  public static Path coverage() {
    return path("coverage");
  }

  /**
   * The database that the tests inside the container run on: {@code derby} or {@code postgresql}.
   */
  public static String database() {
    return System.getProperty("hanaper.test.database", "derby");
  }

  /**
   * One of the twenty ports of this run.
   *
   * @param offset 0 to 19
   */
  public static int port(int offset) {
    return Integer.getInteger("hanaper.test.port", 9170) + offset;
  }

  private static Path path(String name) {
    String value = System.getProperty("hanaper.test." + name);
    if (value == null) {
      throw new IllegalStateException("these tests run in the build: mvn verify");
    }
    return Path.of(value).normalize();
  }
}
