package org.hanaper.stripe;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.hanaper.payment.GatewayUnreachable;

/** Calls Stripe: one version of its interface, the whole answer within a limit of time and size. */
@ApplicationScoped
class StripeCall {

  /** The version that the words are read by; a newer one at Stripe changes nothing for us. */
  static final String VERSION = "2024-06-20";

  private static final int LONGEST_ANSWER = 200_000;
  private static final int OK = 200;
  private static final int MISSING = 404;

  private final HttpClient client =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(3))
          .followRedirects(HttpClient.Redirect.NEVER)
          .build();

  @Inject StripeSettings settings;

  /**
   * Posts a form; repeated with the same key it is done once.
   *
   * @throws GatewayUnreachable when it isn't answered with success in time
   */
  String post(String path, Map<String, String> form, String idempotencyKey) {
    HttpRequest request =
        request(path)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .header("Idempotency-Key", idempotencyKey)
            .POST(HttpRequest.BodyPublishers.ofString(encoded(form)))
            .build();
    HttpResponse<String> answer = send(path, request);
    if (answer.statusCode() != OK) {
      throw unreachable(path, "status " + answer.statusCode());
    }
    return answer.body();
  }

  /**
   * Reads a thing.
   *
   * @return empty when there is none
   * @throws GatewayUnreachable when it isn't answered in time, or neither found nor missing
   */
  Optional<String> get(String path) {
    HttpResponse<String> answer = send(path, request(path).GET().build());
    if (answer.statusCode() == MISSING) {
      return Optional.empty();
    }
    if (answer.statusCode() != OK) {
      throw unreachable(path, "status " + answer.statusCode());
    }
    return Optional.of(answer.body());
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(settings.url() + path))
        .timeout(settings.patience())
        .header("Authorization", "Bearer " + settings.secretKey())
        .header("Stripe-Version", VERSION);
  }

  // the request's own limit ends with the headers; this one holds for the body too
  private HttpResponse<String> send(String path, HttpRequest request) {
    CompletableFuture<HttpResponse<String>> running =
        client.sendAsync(request, HttpResponse.BodyHandlers.ofString());
    try {
      HttpResponse<String> answer =
          running.get(settings.patience().toMillis(), TimeUnit.MILLISECONDS);
      if (answer.body().length() > LONGEST_ANSWER) {
        throw unreachable(path, "an answer of " + answer.body().length());
      }
      return answer;
    } catch (ExecutionException | TimeoutException e) {
      running.cancel(true);
      throw unreachable(path, e.toString());
    } catch (InterruptedException e) {
      running.cancel(true);
      Thread.currentThread().interrupt();
      throw unreachable(path, e.toString());
    }
  }

  private static String encoded(Map<String, String> form) {
    return form.entrySet().stream()
        .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
        .collect(Collectors.joining("&"));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  // neither key nor body goes into the log
  private static GatewayUnreachable unreachable(String path, String why) {
    System.getLogger(StripeCall.class.getName())
        .log(System.Logger.Level.WARNING, "Stripe, " + path + ": " + why);
    return new GatewayUnreachable();
  }
}
