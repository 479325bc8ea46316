package org.hanaper.web.shared;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.FilterConfig;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.hanaper.access.Access;
import org.hanaper.store.Settings;

/**
 * The first filter: refuses requests of bad shape, from untold addresses and for unknown hosts with
 * 400, where the container would answer 500; gives every response its security headers and
 * reference (security rules 14, 15, 22). Declared in web.xml, which alone orders filters.
 */
public class GuardFilter extends HttpFilter {

  // PrimeFaces adds its own policy with the nonce to pages (primefaces.CSP_POLICY in web.xml)
  private static final String POLICY_BESIDE_PAGES =
      "default-src 'none'; img-src 'self' data:; style-src 'self' 'unsafe-inline';"
          + " font-src 'self' data:; frame-ancestors 'none'; base-uri 'none'; form-action 'self'";

  @Inject Settings settings;
  @Inject Arrivals arrivals;
  @Inject Access access;

  private transient KnownHosts hosts = new KnownHosts("https://localhost");

  @Override
  public void init(FilterConfig config) throws ServletException {
    super.init(config);
    hosts = new KnownHosts(settings.baseUrl(), settings.authorityUrl());
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    String id = Reference.of(request);
    RequestLog.intoLog(id);
    try {
      request.setCharacterEncoding(StandardCharsets.UTF_8.name());
      addHeaders(request, response, id);
      Optional<String> address = arrivals.from(request);
      if (address.isEmpty()
          || !hosts.contains(request.getServerName())
          || !RequestShape.isGood(request)) {
        refuse(response, id);
        return;
      }
      access.arrive(address.get());
      chain.doFilter(request, response);
    } finally {
      RequestLog.outOfLog();
    }
  }

  private void addHeaders(HttpServletRequest request, HttpServletResponse response, String id) {
    response.setHeader("X-Request-Id", id);
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("X-Frame-Options", "DENY");
    response.setHeader("Referrer-Policy", "same-origin");
    response.setHeader(
        "Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()");
    response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
    if (request.isSecure() && hosts.isPublic(request.getServerName())) {
      response.setHeader("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
    }
    String path = request.getServletPath();
    if (!path.endsWith(".xhtml") || path.startsWith("/jakarta.faces.resource/")) {
      response.setHeader("Content-Security-Policy", POLICY_BESIDE_PAGES);
    }
    if (!path.startsWith("/jakarta.faces.resource/")) {
      response.setHeader("Cache-Control", "no-store");
    }
  }

  private static void refuse(HttpServletResponse response, String id) throws IOException {
    response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
    response.setContentType("text/plain;charset=UTF-8");
    response.getWriter().println("400 Bad request (reference " + id + ")");
  }
}
