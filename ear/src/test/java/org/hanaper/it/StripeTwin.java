package org.hanaper.it;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A server that opens checkout sessions and says of each that it was paid; plain sockets, so that
 * it runs inside the container too.
 */
final class StripeTwin implements AutoCloseable {

  /** What each session was opened with, by its number. */
  final Map<String, Map<String, String>> sessions = new ConcurrentHashMap<>();

  private final ServerSocket socket;

  StripeTwin() throws IOException {
    socket = new ServerSocket(0, 100, InetAddress.getLoopbackAddress());
    Thread door = new Thread(this::accept, "stripe twin");
    door.setDaemon(true);
    door.start();
  }

  String url() {
    return "http://localhost:" + socket.getLocalPort();
  }

  /** The words of a session that was paid. */
  String paid(String number) {
    return words(number, "complete", "paid");
  }

  private void accept() {
    while (!socket.isClosed()) {
      try {
        Socket caller = socket.accept();
        Thread answer = new Thread(() -> answer(caller), "stripe twin answer");
        answer.setDaemon(true);
        answer.start();
      } catch (IOException e) {
        return;
      }
    }
  }

  private void answer(Socket caller) {
    try (caller) {
      BufferedReader in =
          new BufferedReader(
              new InputStreamReader(caller.getInputStream(), StandardCharsets.UTF_8));
      String[] request = in.readLine().split(" ", -1);
      String body = request[0].equals("POST") ? opened(body(in)) : read(in, request[1]);
      byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
      OutputStream out = caller.getOutputStream();
      out.write(
          ("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nConnection: close\r\n"
                  + "Content-Length: "
                  + bytes.length
                  + "\r\n\r\n")
              .getBytes(StandardCharsets.UTF_8));
      out.write(bytes);
    } catch (IOException e) {
      // the caller has gone
    }
  }

  private String read(BufferedReader in, String path) throws IOException {
    headers(in);
    String number = path.substring(path.lastIndexOf('/') + 1);
    return path.contains("payment_intents") ? intent(number) : paid(number);
  }

  /** The payment intent of a session bears its number, with another beginning. */
  private String intent(String number) {
    String session = number.replaceFirst("^pi_", "cs_test_");
    String payment = sessions.get(session).get("payment_intent_data[metadata][payment]");
    return "{\"id\":\"%s\",\"metadata\":{\"payment\":\"%s\"}}".formatted(number, payment);
  }

  private String opened(Map<String, String> form) {
    String number = "cs_test_" + form.get("client_reference_id").replace("-", "");
    sessions.put(number, form);
    return words(number, "open", "unpaid");
  }

  private String words(String number, String status, String paid) {
    Map<String, String> form = sessions.getOrDefault(number, Map.of());
    return ("{\"id\":\"%s\",\"client_reference_id\":\"%s\",\"amount_total\":%s,\"currency\":\"%s\","
            + "\"status\":\"%s\",\"payment_status\":\"%s\","
            + "\"url\":\"https://checkout.stripe.com/c/pay/%s\"}")
        .formatted(
            number,
            form.get("client_reference_id"),
            form.get("line_items[0][price_data][unit_amount]"),
            form.get("line_items[0][price_data][currency]"),
            status,
            paid,
            number);
  }

  private static Map<String, String> body(BufferedReader in) throws IOException {
    char[] content = new char[headers(in)];
    int read = 0;
    while (read < content.length) {
      read += in.read(content, read, content.length - read);
    }
    Map<String, String> form = new HashMap<>();
    for (String field : new String(content).split("&", -1)) {
      String[] pair = field.split("=", 2);
      form.put(decoded(pair[0]), decoded(pair[1]));
    }
    return form;
  }

  private static int headers(BufferedReader in) throws IOException {
    int length = 0;
    for (String line = in.readLine(); !line.isEmpty(); line = in.readLine()) {
      if (line.toLowerCase(java.util.Locale.ROOT).startsWith("content-length:")) {
        length = Integer.parseInt(line.substring(15).strip());
      }
    }
    return length;
  }

  static String decoded(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
