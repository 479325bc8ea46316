package org.hanaper.stripe;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.util.Set;
import org.hanaper.store.Settings;

/** What an installation says about its account at Stripe; the secrets stand nowhere else. */
@ApplicationScoped
class StripeSettings {

  private static final Set<String> OWN_MACHINE = Set.of("localhost", "127.0.0.1");

  @Inject Settings settings;

  /** Whether both secrets are there; without the second one no webhook could be believed. */
  boolean isConfigured() {
    return settings.find("hanaper.gateway.stripe.secret-key").isPresent()
        && settings.find("hanaper.gateway.stripe.webhook-secret").isPresent();
  }

  /** The key that calls are made with. */
  String secretKey() {
    return settings.required("hanaper.gateway.stripe.secret-key");
  }

  /** The secret that webhooks are signed with. */
  String webhookSecret() {
    return settings.required("hanaper.gateway.stripe.webhook-secret");
  }

  /**
   * The address of the service, without a slash at the end.
   *
   * @throws IllegalStateException unless it is https, or on this machine for tests
   */
  String url() {
    String url = settings.text("hanaper.gateway.stripe.url", "https://api.stripe.com");
    URI address = URI.create(url);
    if (!"https".equals(address.getScheme()) && !OWN_MACHINE.contains(address.getHost())) {
      throw new IllegalStateException("hanaper.gateway.stripe.url is not https");
    }
    return url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
  }

  /** How long an answer is waited for. */
  Duration patience() {
    return settings.duration("hanaper.gateway.stripe.timeout", Duration.ofSeconds(10));
  }

  /** The address to which payers come back. */
  String comeBack() {
    return settings.baseUrl() + "/payment/return";
  }
}
