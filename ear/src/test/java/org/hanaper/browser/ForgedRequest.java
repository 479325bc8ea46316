package org.hanaper.browser;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.hanaper.harness.TrustAll;

/**
 * A request written by hand, as somebody sends it who lies about where he is.
 *
 * @param from the address the socket really comes from
 * @param port where it goes
 * @param tls whether over TLS
 * @param cookies whose session
 */
record ForgedRequest(String from, int port, boolean tls, String cookies) {

  /** The whole answer to a GET of the dashboard with further header lines. */
  String answer(String claims) {
    try (Socket socket =
        tls ? TrustAll.context().getSocketFactory().createSocket() : new Socket()) {
      socket.bind(new InetSocketAddress(InetAddress.getByName(from), 0));
      socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 10_000);
      socket.setSoTimeout(30_000);
      String request =
          "GET /dashboard/home.xhtml HTTP/1.1\r\nHost: localhost\r\nCookie: "
              + cookies
              + "\r\n"
              + claims
              + "\r\nConnection: close\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
