package org.hanaper.browser;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.BrowserContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.net.ssl.SSLContext;
import org.hanaper.harness.TrustAll;
import org.junit.jupiter.api.Test;

/** What the first filter refuses, spoken to on the wire, where a browser would tidy up. */
class GuardBrowserIT extends InBrowser {

  /** Authority information access, RFC 5280, 4.2.2.1. */
  private static final String ISSUER_IS_AT = "1.3.6.1.5.5.7.1.1";

  private static final String PAGE = "/signin/sign-in.xhtml";

  @Test
  void answers400WhereTheContainerWouldAnswer500() {
    assertThat(get(PAGE + "?a=%zz")).startsWith("HTTP/1.1 400");
    assertThat(get(PAGE + "?a=%00")).startsWith("HTTP/1.1 400");
    assertThat(get(PAGE + "?a=%C3%28")).startsWith("HTTP/1.1 400");
    assertThat(get(PAGE + "?a=" + "x".repeat(5_000))).startsWith("HTTP/1.1 400");
    for (String path : List.of("/a%2fb", "/a%5cb", "/%2e%2e%2fx", "/a;%2e%2e/x.xhtml", "/%zz")) {
      assertThat(get(path)).as(path).startsWith("HTTP/1.1 4");
    }
    assertThat(form("a=%zz")).startsWith("HTTP/1.1 400");
    String many =
        IntStream.range(0, 10_001).mapToObj(i -> "a" + i + "=1").collect(Collectors.joining("&"));
    assertThat(form(many)).startsWith("HTTP/1.1 400");
  }

  @Test
  void refusesAHostThatIsNotItsOwn() {
    assertThat(say("GET " + PAGE + " HTTP/1.1\r\nHost: evil.example\r\n"))
        .startsWith("HTTP/1.1 400");
  }

  @Test
  void givesPagesTheirSecurityHeaders() {
    String head = get(PAGE).toLowerCase(java.util.Locale.ROOT);
    assertThat(head)
        .startsWith("http/1.1 200")
        .contains("x-content-type-options: nosniff")
        .contains("referrer-policy: same-origin")
        .contains("frame-ancestors 'none'")
        .contains("script-src 'self' 'nonce-")
        .contains("x-request-id: ")
        .contains("cache-control: no-store")
        .doesNotContain("x-powered-by", "server: ");
  }

  @Test
  void believesNoForgedAddress() {
    String forged =
        say(
            "GET "
                + PAGE
                + " HTTP/1.1\r\nHost: localhost\r\nX-Forwarded-For: nonsense\r\n"
                + "X-Forwarded-Host: evil.example\r\n$WSRA: 203.0.113.9\r\n$WSSN: evil.example\r\n");
    assertThat(forged).startsWith("HTTP/1.1 200").doesNotContain("evil.example");
  }

  @Test
  void tellsMachinesWhatTheyMayCallAndHowTheyProveWhoTheyAre() {
    String described = page.request().get("/openapi").text();
    for (String gateway : List.of("test", "stripe")) {
      assertThat(described).contains("/api/v1/gateway/" + gateway + "/webhook:");
    }
    assertThat(described)
        .contains("Gateway-Signature", "Stripe-Signature")
        .doesNotContain("/bench");
  }

  @Test
  void sendsPagesFromPlainHttpToHttpsAndRefusesWhatWouldChangeSomething() {
    String base = Running.now().server.address();
    assertThat(plain("GET " + PAGE + "?told=ready"))
        .startsWith("HTTP/1.1 308")
        .contains("Location: " + base + PAGE + "?told=ready");
    assertThat(plain("GET //evil.example/")).contains("Location: " + base + "//evil.example/");
    assertThat(plain("GET " + PAGE, "X-Forwarded-Proto: https\r\n")).startsWith("HTTP/1.1 308");
    assertThat(plain("POST " + PAGE, "Content-Length: 0\r\n")).startsWith("HTTP/1.1 403");
    assertThat(plain("GET /health/live")).startsWith("HTTP/1.1 200");
    assertThat(plain("POST /api/v1/gateway/test/webhook", "Content-Length: 0\r\n"))
        .doesNotStartWith("HTTP/1.1 308")
        .doesNotContain("This needs HTTPS");
  }

  @Test
  void givesEverybodyTheIssuerOfACertificateWhereTheCertificateSaysItIs() throws Exception {
    signInAs("ada@meridian.example");
    page.navigate("/order/list.xhtml?status=FULFILLED");
    page.locator("tbody a").first().click();
    String pem = page.locator("a[href*='/download/certificate/']").first().getAttribute("href");
    X509Certificate server = certificate(page.request().get(pem).body());
    Matcher place =
        Pattern.compile("http://localhost:(\\d+)(/authority/[0-9a-f]+[.]cer)")
            .matcher(new String(server.getExtensionValue(ISSUER_IS_AT), ISO_8859_1));
    assertThat(place.find()).isTrue();
    assertThat(Integer.parseInt(place.group(1))).isEqualTo(Running.now().port() - 1);
    try (BrowserContext stranger = newWindow()) {
      APIResponse answer = stranger.request().get(place.group());
      assertThat(answer.url()).isEqualTo(place.group());
      assertThat(answer.headers()).containsEntry("content-type", "application/pkix-cert");
      server.verify(certificate(answer.body()).getPublicKey());
    }
    assertThat(plain("GET /authority/1f.cer")).startsWith("HTTP/1.1 404");
    assertThat(plain("GET /authority/..%2fkey.cer")).startsWith("HTTP/1.1 400");
    assertThat(plain("POST " + place.group(2), "Content-Length: 0\r\n")).startsWith("HTTP/1.1 403");
  }

  private static X509Certificate certificate(byte[] bytes) throws CertificateException {
    return (X509Certificate)
        CertificateFactory.getInstance("X.509")
            .generateCertificate(new ByteArrayInputStream(bytes));
  }

  private static String plain(String line, String... headers) {
    String address = Running.now().server.address();
    int port = Integer.parseInt(address.substring(address.lastIndexOf(':') + 1)) - 1;
    try (Socket socket = new Socket("localhost", port)) {
      socket.setSoTimeout(30_000);
      String head = line + " HTTP/1.1\r\nHost: localhost\r\n" + String.join("", headers);
      String request = head + "Connection: close\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String get(String path) {
    return say("GET " + path + " HTTP/1.1\r\nHost: localhost\r\n");
  }

  private static String form(String body) {
    return say(
        "POST "
            + PAGE
            + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-www-form-urlencoded\r\n"
            + "Content-Length: "
            + body.length()
            + "\r\n",
        body);
  }

  private static String say(String head) {
    return say(head, "");
  }

  private static String say(String head, String body) {
    SSLContext context = TrustAll.context();
    String address = Running.now().server.address();
    int port = Integer.parseInt(address.substring(address.lastIndexOf(':') + 1));
    try (Socket socket = context.getSocketFactory().createSocket("localhost", port)) {
      socket.setSoTimeout(30_000);
      String request = head + "Connection: close\r\n\r\n" + body;
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
