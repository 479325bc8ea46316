package org.hanaper.harness;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * An nginx of the test's own in front of a server: one port that overwrites {@code X-Forwarded-For}
 * with the client it sees, one that appends to what the client wrote, and one that appends and goes
 * on over plain HTTP, as a proxy does that ends TLS. It always comes from one address.
 */
public final class Nginx implements AutoCloseable {

  /** The address it comes from, which the server must have as its only proxy. */
  public static final String ADDRESS = "127.0.0.77";

  private static final int PATIENCE_TENTHS = 100;

  private final Process process;
  private final int firstPort;

  private Nginx(Process process, int firstPort) {
    this.process = process;
    this.firstPort = firstPort;
  }

  /**
   * Starts it.
   *
   * @param firstPort the first of the three ports it listens on
   * @param httpPort the server's port for HTTP; HTTPS is the next one
   */
  public static Nginx start(int firstPort, int httpPort) {
    try {
      Path folder = Files.createTempDirectory("hanaper-nginx");
      Path configuration = folder.resolve("nginx.conf");
      Files.writeString(configuration, configuration(folder, firstPort, httpPort));
      Process process =
          new ProcessBuilder(
                  program(),
                  "-p",
                  folder.toString(),
                  "-c",
                  configuration.toString(),
                  "-e",
                  "stderr")
              .redirectErrorStream(true)
              .redirectOutput(folder.resolve("output.log").toFile())
              .start();
      Nginx nginx = new Nginx(process, firstPort);
      nginx.awaitOpen(folder);
      return nginx;
    } catch (IOException e) {
      throw new IllegalStateException("nginx doesn't start", e);
    }
  }

  /** The port that overwrites what the client claims. */
  public int overwriting() {
    return firstPort;
  }

  /** The port that appends to what the client claims. */
  public int appending() {
    return firstPort + 1;
  }

  /** The port that appends, goes on over plain HTTP and says that it got the request over HTTPS. */
  public int endingTls() {
    return firstPort + 2;
  }

  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(5, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void awaitOpen(Path folder) throws IOException {
    for (int i = 0; i < PATIENCE_TENTHS; i++) {
      if (isOpen()) {
        return;
      }
      if (!process.isAlive()) {
        throw new IOException(Files.readString(folder.resolve("output.log")));
      }
      pause();
    }
    throw new IOException("nginx opens no port");
  }

  private boolean isOpen() {
    try (Socket socket = new Socket()) {
      socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), endingTls()));
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  private static void pause() {
    try {
      Thread.sleep(100);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static String configuration(Path folder, int port, int httpPort) {
    return """
        daemon off;
        master_process off;
        pid %1$s/nginx.pid;
        events { worker_connections 64; }
        http {
          access_log off;
          client_body_temp_path %1$s/body;
          proxy_temp_path %1$s/proxy;
          fastcgi_temp_path %1$s/fastcgi;
          uwsgi_temp_path %1$s/uwsgi;
          scgi_temp_path %1$s/scgi;
          underscores_in_headers on;
          ignore_invalid_headers off;
          proxy_bind %2$s;
          proxy_ssl_verify off;
          proxy_set_header Host localhost;
        """
        .formatted(folder, ADDRESS)
        .concat(server(port, "$remote_addr", "https://127.0.0.1:" + (httpPort + 1)))
        .concat(
            server(port + 1, "$proxy_add_x_forwarded_for", "https://127.0.0.1:" + (httpPort + 1)))
        .concat(server(port + 2, "$proxy_add_x_forwarded_for", "http://127.0.0.1:" + httpPort))
        .concat("}\n");
  }

  // each server writes all headers itself, because nginx inherits them only where it writes none
  private static String server(int port, String forwardedFor, String upstream) {
    return """
          server {
            listen 127.0.0.1:%1$d;
            location / {
              proxy_set_header Host localhost;
              proxy_set_header X-Forwarded-For %2$s;
              proxy_set_header X-Forwarded-Proto https;
              proxy_pass %3$s;
            }
          }
        """
        .formatted(port, forwardedFor, upstream);
  }

  private static String program() {
    return Stream.of("/usr/sbin/nginx", "/usr/bin/nginx", "/usr/local/sbin/nginx")
        .map(Path::of)
        .filter(Files::isExecutable)
        .map(Path::toString)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("nginx is missing: apt install nginx"));
  }
}
