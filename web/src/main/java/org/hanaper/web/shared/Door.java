package org.hanaper.web.shared;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.stream.Stream;
import org.hanaper.identity.LinkNotUsable;
import org.hanaper.identity.Sessions;
import org.hanaper.identity.SignInPassed;
import org.jspecify.annotations.Nullable;

/** Brings somebody who has passed the sign-in boundary into the house. */
@RequestScoped
public class Door {

  private static final String DEVICE = "HANAPERDEVICE";
  private static final int YEAR = Math.toIntExact(Duration.ofDays(365).toSeconds());
  private static final int LONGEST = 100;

  @Inject SecurityContext security;
  @EJB Sessions sessions;

  /** The secret by which this browser is known as a device used before, null for a new one. */
  public @Nullable String device() {
    Cookie @Nullable [] cookies = request().getCookies();
    return cookies == null
        ? null
        : Stream.of(cookies)
            .filter(cookie -> cookie.getName().equals(DEVICE))
            .map(Cookie::getValue)
            .filter(value -> value != null && value.length() <= LONGEST)
            .findFirst()
            .orElse(null);
  }

  /** What the browser calls itself; empty when it says nothing. */
  public String agent() {
    String agent = request().getHeader("User-Agent");
    return agent == null ? "" : agent;
  }

  /**
   * Redeems the ticket, ends the session that was here before, and goes to a page.
   *
   * @param passed what the sign-in boundary gave
   * @param to where the visitor wanted to go, as a path of this house; else the first page
   * @throws IOException when the connection is lost
   */
  public void enter(SignInPassed passed, @Nullable String to) throws IOException {
    sessions.signOut();
    HttpServletResponse response = (HttpServletResponse) faces().getResponse();
    AuthenticationStatus status =
        security.authenticate(
            request(),
            response,
            AuthenticationParameters.withParams()
                .newAuthentication(true)
                .credential(new TicketCredential(passed.ticket())));
    if (status != AuthenticationStatus.SUCCESS) {
      throw new LinkNotUsable();
    }
    if (passed.device() != null) {
      response.addCookie(cookie(passed.device()));
    }
    faces().redirect(Here.own(to, faces().getRequestContextPath()));
  }

  private static Cookie cookie(String device) {
    Cookie cookie = new Cookie(DEVICE, device);
    cookie.setPath("/");
    cookie.setMaxAge(YEAR);
    cookie.setHttpOnly(true);
    cookie.setSecure(true);
    cookie.setAttribute("SameSite", "Lax");
    return cookie;
  }

  private static HttpServletRequest request() {
    return (HttpServletRequest) faces().getRequest();
  }

  private static ExternalContext faces() {
    return FacesContext.getCurrentInstance().getExternalContext();
  }
}
