package org.hanaper.web.shared;

import java.net.URI;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The hosts under which the house answers (security rule 15): those of the base URL and of the
 * authorities' certificates, and the machine's own names for probes and tests.
 */
final class KnownHosts {

  private final Set<String> hosts = new HashSet<>(Set.of("localhost", "127.0.0.1", "[::1]", "::1"));

  KnownHosts(String... urls) {
    for (String url : urls) {
      String host = URI.create(url).getHost();
      if (host == null) {
        throw new IllegalStateException(
            "hanaper.base-url or hanaper.authority.url has no host: " + url);
      }
      hosts.add(host.toLowerCase(Locale.ROOT));
    }
  }

  boolean contains(@Nullable String host) {
    return host != null && hosts.contains(host.toLowerCase(Locale.ROOT));
  }

  /** Whether browsers outside this machine use it, so that HSTS makes sense. */
  boolean isPublic(String host) {
    return !Set.of("localhost", "127.0.0.1", "[::1]", "::1")
        .contains(host.toLowerCase(Locale.ROOT));
  }
}
