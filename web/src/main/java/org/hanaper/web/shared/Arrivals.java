package org.hanaper.web.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.hanaper.access.ClientAddress;

/**
 * From where a request comes, by the one class that decides it. Filter and mechanism ask here, and
 * nobody reads the container's own idea, which forged headers could change.
 */
@ApplicationScoped
class Arrivals {

  @Inject ClientAddress addresses;

  /** The client's address; empty when it can't be told. */
  Optional<String> from(HttpServletRequest request) {
    List<String> hops = Collections.list(request.getHeaders("X-Forwarded-For"));
    return addresses.resolve(
        request.getRemoteAddr(), hops.isEmpty() ? null : String.join(",", hops));
  }
}
