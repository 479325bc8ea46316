package org.hanaper.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;

/** Calls the test gateway's service: signed both ways, with time limits. */
@ApplicationScoped
class TestGatewayCall {

  static final String SIGNATURE_HEADER = "Gateway-Signature";

  private static final Duration ANSWER_LIFE = Duration.ofMinutes(5);
  private static final int LONGEST_ANSWER = 10_000;

  private final HttpClient client =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(2))
          .followRedirects(HttpClient.Redirect.NEVER)
          .build();

  @Inject TestGatewaySettings settings;
  @Inject Clock clock;

  /**
   * Posts a question and answers the verified body of the response.
   *
   * @throws GatewayUnreachable when there is no understandable, signed answer within five seconds
   */
  String post(String what, String body, GatewaySignature signature) {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(settings.service() + "/service/" + what))
            .timeout(Duration.ofSeconds(5))
            .header("Content-Type", "application/json")
            .header(SIGNATURE_HEADER, signature.header(what, clock.instant(), body))
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build();
    try {
      HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
      return verified(what, answer, signature);
    } catch (IOException e) {
      throw unreachable(what, e.toString());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw unreachable(what, e.toString());
    }
  }

  private String verified(String what, HttpResponse<String> answer, GatewaySignature signature) {
    if (answer.statusCode() != 200 || answer.body().length() > LONGEST_ANSWER) {
      throw unreachable(what, "status " + answer.statusCode());
    }
    try {
      signature.requireHeader(
          what + " answer",
          answer.headers().firstValue(SIGNATURE_HEADER).orElse(""),
          answer.body(),
          clock.instant(),
          ANSWER_LIFE);
    } catch (NoticeRefused e) {
      throw unreachable(what, "a signature that isn't the gateway's");
    }
    return answer.body();
  }

  private static GatewayUnreachable unreachable(String what, String why) {
    System.getLogger(TestGatewayCall.class.getName())
        .log(System.Logger.Level.WARNING, "test gateway, " + what + ": " + why);
    return new GatewayUnreachable();
  }
}
