package org.hanaper.harness;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.net.ssl.SSLContext;

/** The application on a server of its own, started and ended from outside. */
public final class HanaperServer {

  private static final Duration START = Duration.ofMinutes(4);

  private final HttpClient client =
      HttpClient.newBuilder()
          .sslContext(trustingAll())
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(2))
          .build();
  private final ServerFolder folder;
  private final int httpsPort;

  /**
   * A server that isn't started yet.
   *
   * @param folder its folder, complete
   * @param httpPort the port it was laid down with
   */
  public HanaperServer(ServerFolder folder, int httpPort) {
    this.folder = folder;
    this.httpsPort = httpPort + 1;
  }

  /** Where a browser finds it, without a slash at the end. */
  public String address() {
    return "https://localhost:" + httpsPort;
  }

  /** Starts it and waits until it says that it is ready and serves a page. */
  public HanaperServer start() {
    command("start", "--clean");
    long end = System.nanoTime() + START.toNanos();
    while (status("/health/ready") != 200 || status("/") >= 400) {
      if (System.nanoTime() > end) {
        throw new IllegalStateException(
            "the server isn't ready after " + START + "; see " + log("messages.log"));
      }
      sleep();
    }
    return this;
  }

  /** Stops it in good order. */
  public void stop() {
    command("stop");
  }

  /** Ends it in the middle of what it does, as a power cut would: kill -9. */
  public void kill() {
    try {
      Path pid = folder.userFolder().resolve("servers/.pid/" + folder.name() + ".pid");
      ProcessHandle server =
          ProcessHandle.of(Long.parseLong(Files.readString(pid).strip())).orElseThrow();
      server.destroyForcibly();
      server.onExit().join();
    } catch (IOException e) {
      throw new IllegalStateException("no process id of " + folder.name(), e);
    }
  }

  /**
   * The HTTP status of a page; 0 when nobody answers.
   *
   * @param path with a slash at the start
   */
  public int status(String path) {
    try {
      HttpRequest request =
          HttpRequest.newBuilder(URI.create(address() + path))
              .timeout(Duration.ofSeconds(30))
              .build();
      return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
    } catch (IOException e) {
      return 0;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /**
   * Asks a servlet of the tests.
   *
   * @param path with a slash at the start
   * @return what it answers
   * @throws IOException when the server is gone or refuses
   */
  public String post(String path) throws IOException {
    try {
      HttpRequest request =
          HttpRequest.newBuilder(URI.create(address() + path))
              .timeout(Duration.ofMinutes(2))
              .POST(HttpRequest.BodyPublishers.noBody())
              .build();
      HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
      if (answer.statusCode() != 200) {
        throw new IOException(path + ": " + answer.statusCode());
      }
      return answer.body();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /**
   * A log file of the server.
   *
   * @param name of the file
   */
  public Path log(String name) {
    return folder.server().resolve("logs").resolve(name);
  }

  private void command(String verb, String... options) {
    List<String> line = new ArrayList<>();
    line.add(TestRun.liberty().resolve("bin/server").toString());
    line.add(verb);
    line.add(folder.name());
    line.addAll(List.of(options));
    try {
      Path output = Files.createTempFile("hanaper", ".out");
      ProcessBuilder builder =
          new ProcessBuilder(line).redirectErrorStream(true).redirectOutput(output.toFile());
      Map<String, String> environment = builder.environment();
      environment.put("WLP_USER_DIR", folder.userFolder().toString());
      int result = builder.start().waitFor();
      if (result != 0) {
        throw new IllegalStateException(line + ": " + Files.readString(output));
      }
      Files.delete(output);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static void sleep() {
    try {
      Thread.sleep(500);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** The test server signs its own certificate; only this test talks to it. */
  private static SSLContext trustingAll() {
    return TrustAll.context();
  }
}
