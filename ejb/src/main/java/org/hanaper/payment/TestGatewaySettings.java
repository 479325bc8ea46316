package org.hanaper.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import org.hanaper.store.Settings;

/** Where the test gateway is and the secret shared with it; only where one is installed. */
@ApplicationScoped
class TestGatewaySettings {

  private static final int SECRET_DIGITS = 64;

  @Inject Settings settings;

  /** Whether the server includes the test gateway. */
  boolean isInstalled() {
    return settings.flag("hanaper.gateway.test.installed", false);
  }

  /** The address of its pages, for browsers. */
  String page() {
    return settings.text("hanaper.gateway.test.url", settings.baseUrl() + "/testgateway");
  }

  /** The address of its service, for us; not reachable from outside where there is a proxy. */
  String service() {
    return settings.text(
        "hanaper.gateway.test.service-url",
        "http://localhost:" + settings.text("hanaper.http.port", "9080") + "/testgateway");
  }

  /** The address to which payers come back. */
  String comeBack() {
    return settings.baseUrl() + "/payment/return";
  }

  /**
   * The shared secret: a file that the gateway writes at its first start, so that none stands in
   * the configuration.
   *
   * @throws GatewayUnreachable when there is none yet
   */
  byte[] secret() {
    Path file = Path.of(settings.required("hanaper.gateway.test.secret-file"));
    try {
      String text = Files.readString(file).strip();
      if (text.length() == SECRET_DIGITS) {
        return HexFormat.of().parseHex(text);
      }
    } catch (IOException | IllegalArgumentException e) {
      System.getLogger(TestGatewaySettings.class.getName())
          .log(System.Logger.Level.WARNING, "the test gateway's secret can't be read", e);
    }
    throw new GatewayUnreachable();
  }
}
