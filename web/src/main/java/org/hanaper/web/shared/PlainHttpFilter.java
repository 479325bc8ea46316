package org.hanaper.web.shared;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.hanaper.access.ClientAddress;
import org.hanaper.store.Settings;

/**
 * Sends whoever looks at a page over plain HTTP to the base URL; what would change something is
 * refused, because it has crossed the network in the clear. Only the gateway's internal address and
 * the authorities' certificates, which are public and signed, are answered over HTTP (health and
 * metrics are other applications). Behind a proxy that ends TLS, the proxy's word counts if it is
 * one of {@code hanaper.proxies}. Declared in web.xml, behind the guard.
 */
public class PlainHttpFilter extends HttpFilter {

  private static final long serialVersionUID = 1L;
  private static final String INTERNAL = "/api/v1/gateway/";
  private static final int PERMANENT_REDIRECT = 308;

  @Inject Settings settings;
  @Inject ClientAddress clientAddress;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    boolean looks = Set.of("GET", "HEAD").contains(request.getMethod());
    String path = request.getServletPath();
    if (isProtected(request)
        || path.startsWith(INTERNAL)
        || (looks && path.equals(AuthorityServlet.PATH))) {
      chain.doFilter(request, response);
    } else if (looks) {
      String query = request.getQueryString();
      response.setStatus(PERMANENT_REDIRECT);
      response.setHeader(
          "Location",
          settings.baseUrl() + request.getRequestURI() + (query == null ? "" : "?" + query));
    } else {
      response.setStatus(HttpServletResponse.SC_FORBIDDEN);
      response.setContentType("text/plain;charset=UTF-8");
      response.getWriter().println("403 This needs HTTPS");
    }
  }

  private boolean isProtected(HttpServletRequest request) {
    return request.isSecure()
        || clientAddress.saysHttps(request.getRemoteAddr(), request.getHeader("X-Forwarded-Proto"));
  }
}
