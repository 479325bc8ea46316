package org.hanaper.it;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hanaper.harness.TrustAll;

/** A browser without a screen: keeps cookies, follows nothing, sends forms as a page would. */
final class Browsing {

  /** The page that asks for nothing but a session. */
  static final String INSIDE = "/dashboard/home.xhtml";

  private static final String SIGN_IN = "/signin/sign-in.xhtml";
  private static final Pattern STATE =
      Pattern.compile("name=\"jakarta\\.faces\\.ViewState\"[^>]*value=\"([^\"]*)\"");
  private static final Pattern NONCE = Pattern.compile("nonce=\"([^\"]+)\"");
  private static final HttpClient CLIENT =
      HttpClient.newBuilder()
          .sslContext(TrustAll.context())
          .version(HttpClient.Version.HTTP_1_1)
          .build();

  private final String base;
  private final Map<String, String> cookies = new TreeMap<>();

  Browsing(String base) {
    this.base = base;
  }

  /** Another one that sends the cookies which this one holds now. */
  Browsing kept() {
    Browsing copy = new Browsing(base);
    copy.cookies.putAll(cookies);
    return copy;
  }

  HttpResponse<String> get(String path) throws Exception {
    return send(request(path).GET());
  }

  /** Whether a page for members opens. */
  boolean isInside() throws Exception {
    HttpResponse<String> answer = get(INSIDE);
    if (answer.statusCode() == 200) {
      return true;
    }
    String leads = answer.headers().firstValue("Location").orElse("");
    if (!leads.contains("/signin/")) {
      throw new IOException(
          "neither inside nor led to a door: " + answer.statusCode() + " " + leads);
    }
    return false;
  }

  /** Opens the sign-in page and tries to come in. */
  HttpResponse<String> signIn(String email, String password) throws Exception {
    return tryWith(door(), email, password);
  }

  /** What a page gives along for its forms; scripts and forms of PrimeFaces carry a nonce. */
  record Opened(String state, String nonce) {}

  /** Opens the sign-in page. */
  Opened door() throws Exception {
    return open(SIGN_IN);
  }

  /** Opens a page that has a form. */
  Opened open(String path) throws Exception {
    String page = get(path).body();
    return new Opened(found(STATE, page), found(NONCE, page));
  }

  /** Sends the form of an opened sign-in page. */
  HttpResponse<String> tryWith(Opened door, String email, String password) throws Exception {
    return submit(SIGN_IN, door, "enter", Map.of("email", email, "password", password));
  }

  /** Sends the form of an opened page by one of its buttons. */
  HttpResponse<String> submit(String path, Opened page, String button, Map<String, String> fields)
      throws Exception {
    Map<String, String> sent = new TreeMap<>();
    fields.forEach((name, value) -> sent.put("form:" + name, value));
    sent.putAll(
        Map.of(
            "form",
            "form",
            "form:" + button,
            "",
            "primefaces.nonce",
            page.nonce(),
            "jakarta.faces.ViewState",
            page.state()));
    return post(path, sent);
  }

  private static String found(Pattern pattern, String page) throws IOException {
    Matcher found = pattern.matcher(page);
    if (!found.find()) {
      throw new IOException("no " + pattern + " on the page");
    }
    return found.group(1);
  }

  HttpResponse<String> post(String path, Map<String, String> fields) throws Exception {
    String body =
        fields.entrySet().stream()
            .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
            .collect(Collectors.joining("&"));
    return send(
        request(path)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(body)));
  }

  private HttpRequest.Builder request(String path) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(base + path)).timeout(Duration.ofMinutes(2));
    if (!cookies.isEmpty()) {
      request.header(
          "Cookie",
          cookies.entrySet().stream()
              .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
              .collect(Collectors.joining("; ")));
    }
    return request;
  }

  private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
    HttpResponse<String> answer =
        CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
    for (String cookie : answer.headers().allValues("Set-Cookie")) {
      String[] pair = cookie.split(";", 2)[0].split("=", 2);
      cookies.put(pair[0], pair[1]);
    }
    return answer;
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
