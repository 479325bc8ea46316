package org.hanaper.harness;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A PostgreSQL of the tests' own, in a folder of its own, gone when the tests are. */
public final class PostgresCluster {

  static final String USER = "hanaper";
  static final String PASSWORD = "hanaper";
  static final String OWNER = "hanaper_owner";

  private final Path folder;
  private final int port;

  private PostgresCluster(Path folder, int port) {
    this.folder = folder;
    this.port = port;
  }

  /**
   * Makes a cluster and starts it; it stops when this JVM ends.
   *
   * @param port the port on the loopback address
   */
  public static PostgresCluster start(int port) {
    try {
      Path folder = Files.createTempDirectory("hanaper-postgresql");
      PostgresCluster cluster = new PostgresCluster(folder, port);
      cluster.create();
      Runtime.getRuntime().addShutdownHook(new Thread(cluster::stop));
      return cluster;
    } catch (IOException e) {
      throw new IllegalStateException("no folder for PostgreSQL", e);
    }
  }

  /** The JDBC address of the database. */
  public String url() {
    return "jdbc:postgresql://localhost:" + port + "/hanaper";
  }

  private void create() throws IOException {
    if (isRoot()) {
      run(List.of("chown", "postgres", folder.toString()));
    }
    Path password = Files.createTempFile("hanaper", "");
    Files.writeString(password, PASSWORD);
    run(List.of("chmod", "644", password.toString()));
    String data = folder.resolve("data").toString();
    server(
        "initdb",
        "-D",
        data,
        "-U",
        OWNER,
        "-A",
        "scram-sha-256",
        "-E",
        "UTF8",
        "--locale=C.UTF-8",
        "--pwfile=" + password);
    Files.delete(password);
    server(
        "pg_ctl",
        "-D",
        data,
        "-w",
        "-l",
        folder.resolve("log").toString(),
        "-o",
        "-p " + port + " -c listen_addresses=127.0.0.1 -c max_connections=120 -k " + folder,
        "start");
    asOwner("create role " + USER + " login password '" + PASSWORD + "'");
    asOwner("create database hanaper");
  }

  private void asOwner(String sql) {
    run(
        List.of(
            "env",
            "PGPASSWORD=" + PASSWORD,
            binary("psql"),
            "-q",
            "-h",
            "localhost",
            "-p",
            "" + port,
            "-U",
            OWNER,
            "-d",
            "postgres",
            "-c",
            sql));
  }

  private void stop() {
    server("pg_ctl", "-D", folder.resolve("data").toString(), "-m", "immediate", "stop");
    run(List.of("rm", "-rf", folder.toString()));
  }

  /** PostgreSQL refuses to run as root; its own user then runs it. */
  private static void server(String command, String... arguments) {
    List<String> line = new ArrayList<>();
    if (isRoot()) {
      line.addAll(List.of("runuser", "-u", "postgres", "--"));
    }
    line.add(binary(command));
    line.addAll(List.of(arguments));
    run(line);
  }

  private static boolean isRoot() {
    return "root".equals(System.getProperty("user.name"));
  }

  /** Debian keeps the server's programs outside the path. */
  private static String binary(String command) {
    try (Stream<Path> versions = Files.list(Path.of("/usr/lib/postgresql"))) {
      return versions
          .map(version -> version.resolve("bin").resolve(command))
          .filter(Files::isExecutable)
          .max(java.util.Comparator.naturalOrder())
          .map(Path::toString)
          .orElse(command);
    } catch (IOException e) {
      return command;
    }
  }

  private static void run(List<String> line) {
    try {
      Path output = Files.createTempFile("hanaper", ".out");
      int result =
          new ProcessBuilder(line)
              .directory(Path.of("/").toFile())
              .redirectErrorStream(true)
              .redirectOutput(output.toFile())
              .start()
              .waitFor();
      String said = Files.readString(output);
      Files.delete(output);
      if (result != 0) {
        throw new IllegalStateException(line + " failed: " + said);
      }
    } catch (IOException e) {
      throw new IllegalStateException(line.get(0) + " is missing", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
