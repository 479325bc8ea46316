package org.hanaper.web.shared;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.hanaper.access.Reason;
import org.hanaper.identity.Denials;
import org.hanaper.identity.OpenPassage;
import org.hanaper.identity.Sessions;

/** Lets a page be opened only as {@code pages.txt} says; the boundaries ask again behind it. */
@WebFilter("*.xhtml")
public class PageGuard extends HttpFilter {

  /** Where members sign in. */
  static final String SIGN_IN = "/signin/sign-in.xhtml";

  /** Where people of the back office sign in. */
  static final String OFFICE_SIGN_IN = "/office/sign-in.xhtml";

  @Inject Pages pages;
  @Inject Me me;
  @EJB Denials denials;
  @EJB Sessions sessions;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    String page = request.getServletPath();
    if (page.startsWith("/jakarta.faces.resource/") || pages.admits(page)) {
      chain.doFilter(request, response);
    } else if (pages.rule(page) == null) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    } else if (me.isSignedIn() || isRefusedHere(request)) {
      refuse(request, response);
    } else if (!leadToFactor(request, response)) {
      String door = page.startsWith("/office/") ? OFFICE_SIGN_IN : SIGN_IN;
      go(request, response, door + target(request));
    }
  }

  /** Whether the visitor has an open session that his present address or state doesn't admit. */
  private boolean isRefusedHere(HttpServletRequest request) {
    return TicketMechanism.principal(request)
        .flatMap(denials::of)
        .map(denial -> denial.reason() == Reason.ADDRESS_REFUSED)
        .orElse(false);
  }

  /** A session whose account has begun to demand a second factor goes on at its set-up. */
  private boolean leadToFactor(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Optional<OpenPassage> owing = TicketMechanism.principal(request).flatMap(sessions::owing);
    if (owing.isPresent()) {
      go(request, response, Door.stand(request, owing.get(), here(request)));
    }
    return owing.isPresent();
  }

  private static void refuse(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (isAjax(request)) {
      go(request, response, "/error/not-allowed.xhtml");
    } else {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
    }
  }

  private static String target(HttpServletRequest request) {
    if (!request.getMethod().equals("GET")) {
      return "";
    }
    return "?to=" + URLEncoder.encode(here(request), StandardCharsets.UTF_8);
  }

  private static String here(HttpServletRequest request) {
    String query = request.getQueryString();
    return request.getRequestURI() + (query == null ? "" : "?" + query);
  }

  private static void go(HttpServletRequest request, HttpServletResponse response, String path)
      throws IOException {
    String address = request.getContextPath() + path;
    if (isAjax(request)) {
      response.setContentType("text/xml; charset=UTF-8");
      response
          .getWriter()
          .write(
              "<?xml version=\"1.0\" encoding=\"UTF-8\"?><partial-response><redirect url=\""
                  + address.replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;")
                  + "\"/></partial-response>");
    } else {
      response.sendRedirect(address);
    }
  }

  private static boolean isAjax(HttpServletRequest request) {
    return "partial/ajax".equals(request.getHeader("Faces-Request"));
  }
}
