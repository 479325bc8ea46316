package org.hanaper.testgateway;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.EJB;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.eclipse.microprofile.config.ConfigProvider;

/** Calls the portal with what happened, again and again until it answers that it took it. */
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class Webhooks {

  private static final int MOST_TRIES = 20;

  private final HttpClient client =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(2))
          .build();

  @EJB Store store;
  @EJB Gateway gateway;

  /** The secret must be there before the portal signs its first redirect. */
  @PostConstruct
  void drawSecret() {
    gateway.signature();
  }

  @Schedule(hour = "*", minute = "*", second = "*/2", persistent = false)
  void callDueOnes() {
    for (Store.Call call : store.due(gateway.now())) {
      if (taken(call) || call.tries() >= MOST_TRIES) {
        store.done(call, gateway.now());
      } else {
        store.again(call, gateway.now().plusSeconds(2L << Math.min(call.tries(), 10)));
      }
    }
  }

  private boolean taken(Store.Call call) {
    try {
      int status = client.send(request(call), HttpResponse.BodyHandlers.discarding()).statusCode();
      return status == 200;
    } catch (IOException e) {
      System.getLogger(Webhooks.class.getName())
          .log(System.Logger.Level.INFO, "the portal doesn't answer: " + e);
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private HttpRequest request(Store.Call call) {
    String url = ConfigProvider.getConfig().getValue("testgateway.webhook-url", String.class);
    return HttpRequest.newBuilder(URI.create(url))
        .timeout(Duration.ofSeconds(5))
        .header("Content-Type", "application/json")
        .header(Signature.HEADER, gateway.signature().header("webhook", gateway.now(), call.body()))
        .POST(HttpRequest.BodyPublishers.ofString(call.body()))
        .build();
  }
}
