package org.hanaper.stripe;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

/** A server that answers as it is told, and keeps what it was asked. */
final class StripeStub implements AutoCloseable {

  /** What was asked: method and path, the headers that matter, the body. */
  record Asked(String what, String authorization, String version, String key, String body) {}

  /** What to answer, after how many milliseconds. */
  record Answer(int status, String body, long pause) {}

  final List<Asked> asked = new CopyOnWriteArrayList<>();
  private final Map<String, Answer> answers = new ConcurrentHashMap<>();
  private final HttpServer server;
  private boolean closed;

  StripeStub() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(Executors.newCachedThreadPool());
    server.createContext("/", this::answer);
    server.start();
  }

  String url() {
    return "http://localhost:" + server.getAddress().getPort();
  }

  void answers(String what, int status, String body) {
    answers.put(what, new Answer(status, body, 0));
  }

  void answersLate(String what, long pause) {
    answers.put(what, new Answer(200, "{}", pause));
  }

  private void answer(HttpExchange exchange) throws IOException {
    String what = exchange.getRequestMethod() + " " + exchange.getRequestURI().getPath();
    asked.add(
        new Asked(
            what,
            header(exchange, "Authorization"),
            header(exchange, "Stripe-Version"),
            header(exchange, "Idempotency-Key"),
            new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
    Answer answer = answers.getOrDefault(what, new Answer(404, "{}", 0));
    byte[] bytes = answer.body().getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(answer.status(), bytes.length);
    pause(answer.pause());
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  private static String header(HttpExchange exchange, String name) {
    String value = exchange.getRequestHeaders().getFirst(name);
    return value == null ? "" : value;
  }

  // the headers have gone out by now: only a limit for the whole answer ends this
  private static void pause(long millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    if (!closed) {
      closed = true;
      server.stop(0);
    }
  }
}
