package org.hanaper.harness;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jboss.shrinkwrap.api.Archive;
import org.jboss.shrinkwrap.api.exporter.ZipExporter;

/**
 * A user folder for one test server: the configuration that ships, made fit for the test by what
 * stands beside it, over the one unpacked runtime.
 */
public final class ServerFolder {

  private final String name;
  private final Path userFolder;
  private final Map<String, String> environment = new TreeMap<>();

  private ServerFolder(String name) {
    this.name = name;
    this.userFolder = TestRun.work().resolve(name);
  }

  /**
   * Lays down a fresh folder; what an earlier run left there is deleted.
   *
   * @param name of the server, letters and digits only; unlike any other running on the machine
   * @param httpPort the server's port; HTTPS takes the next one
   */
  public static ServerFolder fresh(String name, int httpPort) {
    ServerFolder folder = new ServerFolder(name);
    try {
      delete(folder.userFolder);
      copy(TestRun.configuration(), folder.server());
      copy(
          TestRun.liberty().resolve("usr/shared/resources/jdbc"),
          folder.userFolder.resolve("shared/resources/jdbc"));
      // a test server lives for minutes: compiling once costs less than compiling well
      Files.writeString(
          folder.server().resolve("jvm.options"),
          "-XX:TieredStopAtLevel=1\n-XX:+UseSerialGC\n",
          StandardOpenOption.APPEND);
      Files.createDirectories(folder.server().resolve("dropins"));
      Files.createDirectories(folder.server().resolve("configDropins/overrides"));
    } catch (IOException e) {
      throw new IllegalStateException("no folder for server " + name, e);
    }
    return folder
        .with("HANAPER_DATA", folder.data().toString())
        .with("HANAPER_KEY", "MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE=")
        .with("HANAPER_KEYSTORE_PASSWORD", "only-for-tests")
        .with("HANAPER_SYSTEM_PASSWORD", "only-for-run-as")
        .with("HANAPER_HTTP_PORT", "" + httpPort)
        .with("HANAPER_HTTPS_PORT", "" + (httpPort + 1))
        .with("HANAPER_BASE_URL", "https://localhost:" + (httpPort + 1));
  }

  /**
   * Adds a line to the server's environment.
   *
   * @param key the variable
   * @param value its value
   */
  public ServerFolder with(String key, String value) {
    environment.put(key, value);
    write(
        server().resolve("server.env"),
        environment.entrySet().stream()
            .map(line -> line.getKey() + "=" + line.getValue())
            .collect(joining("\n", "", "\n")));
    return this;
  }

  /** Puts the server on a PostgreSQL. */
  public ServerFolder on(PostgresCluster cluster) {
    try {
      Path bootstrap = server().resolve("bootstrap.properties");
      write(bootstrap, Files.readString(bootstrap).replace("db.type=derby", "db.type=postgresql"));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return with("HANAPER_DB_URL", cluster.url())
        .with("HANAPER_DB_USER", PostgresCluster.USER)
        .with("HANAPER_DB_PASSWORD", PostgresCluster.PASSWORD)
        .with("HANAPER_DB_OWNER_USER", PostgresCluster.OWNER)
        .with("HANAPER_DB_OWNER_PASSWORD", PostgresCluster.PASSWORD);
  }

  /**
   * Adds an option of the server's JVM.
   *
   * @param option the option
   */
  public ServerFolder withJvmOption(String option) {
    try {
      Path file = server().resolve("jvm.options");
      write(file, Files.readString(file).strip() + "\n" + option + "\n");
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return this;
  }

  /**
   * Adds configuration that is read last and wins.
   *
   * @param file the file's name
   * @param elements what stands inside {@code <server>}
   */
  public ServerFolder override(String file, String elements) {
    write(
        server().resolve("configDropins/overrides").resolve(file),
        "<server>\n" + elements + "\n</server>\n");
    return this;
  }

  /** Installs the test payment gateway beside the application. */
  public ServerFolder withTestGateway() {
    try {
      Path bootstrap = server().resolve("bootstrap.properties");
      write(
          bootstrap, Files.readString(bootstrap).replace("gateway.type=none", "gateway.type=test"));
      copy(TestRun.liberty().resolve("usr/shared/apps"), userFolder.resolve("shared/apps"));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return this;
  }

  /** Leaves the application out, for tests that deploy it themselves. */
  public ServerFolder withoutApplication() {
    write(server().resolve("application.xml"), "<server/>\n");
    return this;
  }

  /** Puts the packaged application in place. */
  public ServerFolder withApplication() {
    try {
      Files.createDirectories(server().resolve("apps"));
      Files.copy(
          TestRun.application(),
          server().resolve("apps/hanaper.ear"),
          StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return this;
  }

  /**
   * Puts an application in place that was made for the test.
   *
   * @param application an EAR
   */
  public ServerFolder withApplication(Archive<?> application) {
    try {
      Files.createDirectories(server().resolve("apps"));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    application.as(ZipExporter.class).exportTo(server().resolve("apps/hanaper.ear").toFile(), true);
    return this;
  }

  /** The server's name. */
  public String name() {
    return name;
  }

  /** What Liberty calls the user folder. */
  public Path userFolder() {
    return userFolder;
  }

  /** The server's folder, with server.xml and logs. */
  public Path server() {
    return userFolder.resolve("servers").resolve(name);
  }

  /** The folder of database and message store. */
  public Path data() {
    return userFolder.resolve("data");
  }

  static void write(Path file, String text) {
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new IllegalStateException("cannot write " + file, e);
    }
  }

  static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> all = Files.walk(folder)) {
        for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(path);
        }
      }
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> all = Files.walk(from)) {
      for (Path path : all.toList()) {
        Path target = to.resolve(from.relativize(path).toString());
        if (Files.isDirectory(path)) {
          Files.createDirectories(target);
        } else {
          Files.copy(path, target, StandardCopyOption.REPLACE_EXISTING);
        }
      }
    }
  }
}
