package org.hanaper.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;

/**
 * The configuration under {@code hanaper.}, read through MicroProfile Config: environment,
 * server.xml, system properties.
 *
 * <p>A key names its feature and thing, e.g. {@code hanaper.mail.from}; in the environment that is
 * {@code HANAPER_MAIL_FROM}. Each key stands in {@code docs/configuration.md}; a test holds it. An
 * empty value counts as none.
 */
@ApplicationScoped
public class Settings {

  @Inject Config config;

  /**
   * A text.
   *
   * @param key the full key, e.g. {@code hanaper.smtp.host}
   * @return empty when not configured
   */
  public Optional<String> find(String key) {
    return config.getOptionalValue(key, String.class).map(String::strip).filter(v -> !v.isEmpty());
  }

  /**
   * A text with a default.
   *
   * @param key the full key
   * @param otherwise the value when not configured
   */
  public String text(String key, String otherwise) {
    return find(key).orElse(otherwise);
  }

  /**
   * A text that must be there.
   *
   * @param key the full key
   * @throws IllegalStateException when it isn't configured; names the key
   */
  public String required(String key) {
    return find(key).orElseThrow(() -> new IllegalStateException(key + " is not configured"));
  }

  /**
   * A whole number with a default.
   *
   * @param key the full key
   * @param otherwise the value when not configured
   * @throws IllegalStateException when it is no whole number; names the key, not the value
   */
  public long number(String key, long otherwise) {
    try {
      return find(key).map(Long::parseLong).orElse(otherwise);
    } catch (NumberFormatException e) {
      throw new IllegalStateException(key + " is not a whole number", e);
    }
  }

  /**
   * A flag, {@code true} or {@code false}.
   *
   * @param key the full key
   * @param otherwise the value when not configured
   */
  public boolean flag(String key, boolean otherwise) {
    return find(key).map(Boolean::parseBoolean).orElse(otherwise);
  }

  /**
   * A length of time in ISO 8601, e.g. {@code PT72H}.
   *
   * @param key the full key
   * @param otherwise the value when not configured
   */
  public Duration duration(String key, Duration otherwise) {
    return find(key).map(Duration::parse).orElse(otherwise);
  }

  /**
   * A list separated by commas.
   *
   * @param key the full key
   * @return empty when not configured
   */
  public List<String> list(String key) {
    return find(key).map(Settings::parts).orElse(List.of());
  }

  /** Whether this installation shows demo data and captured mail ({@code hanaper.mode=demo}). */
  public boolean isDemo() {
    return text("hanaper.mode", "production").equals("demo");
  }

  /** The address under which users reach the house, without a slash at the end (rule 15). */
  public String baseUrl() {
    return plain(
        text("hanaper.base-url", "https://localhost:" + text("hanaper.https.port", "9443")));
  }

  /**
   * The address under which everybody gets the certificates of the house's authorities, without a
   * slash at the end. It is plain HTTP: what is found there is signed, and whoever asks for it may
   * be about to check a certificate, perhaps ours (RFC 5280, section 8).
   */
  public String authorityUrl() {
    return plain(text("hanaper.authority.url", atOwnHost()));
  }

  // a base URL that names a port reaches the server itself, one without a proxy at port 80
  private String atOwnHost() {
    URI base = URI.create(baseUrl());
    String port = base.getPort() < 0 ? "" : ":" + text("hanaper.http.port", "9080");
    return "http://" + base.getHost() + port + "/authority";
  }

  private static String plain(String url) {
    return url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
  }

  private static List<String> parts(String value) {
    return Arrays.stream(value.split(",", -1))
        .map(String::strip)
        .filter(v -> !v.isEmpty())
        .toList();
  }

  /** The version of the terms of use that whoever signs up accepts. */
  public String termsVersion() {
    return text("hanaper.terms.version", "2026-11");
  }
}
