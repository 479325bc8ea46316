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
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.hanaper.identity.LinkNotUsable;
import org.hanaper.identity.OpenPassage;
import org.hanaper.identity.Population;
import org.hanaper.identity.Profile;
import org.hanaper.identity.Sessions;
import org.hanaper.identity.SignInAnswer;
import org.hanaper.identity.SignInPassed;
import org.hanaper.identity.SignInStep;
import org.hanaper.identity.SignInSteps;
import org.jspecify.annotations.Nullable;

/** Brings somebody who has passed the sign-in boundary into the house. */
@RequestScoped
public class Door {

  private static final String PASSAGE = "org.hanaper.passage";
  private static final String DEVICE = "HANAPERDEVICE";
  private static final int YEAR = Math.toIntExact(Duration.ofDays(365).toSeconds());
  private static final int LONGEST = 100;

  @Inject SecurityContext security;
  @EJB Sessions sessions;
  @EJB SignInSteps steps;
  @EJB Profile profile;
  @Inject Shown shown;

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
   * Goes where a sign-in leads: into the house, or to the step still owed.
   *
   * @param answer what the sign-in boundary gave; no refusal
   * @param to where the visitor wanted to go, as a path of this house; else the first page
   * @throws IOException when the connection is lost
   */
  public void go(SignInAnswer answer, @Nullable String to) throws IOException {
    OpenPassage owing = answer.passage();
    if (owing == null) {
      enter(answer.orRefuse(), to);
    } else {
      String wanted = Here.own(to, faces().getRequestContextPath());
      faces().redirect(faces().getRequestContextPath() + stand(request(), owing, wanted));
    }
  }

  /**
   * Keeps a passage with the browser's session, under a new id, and tells the page of its step.
   *
   * @param to where to go afterwards, a path of this house
   */
  static String stand(HttpServletRequest request, OpenPassage owing, String to) {
    HttpSession session = request.getSession(true);
    request.changeSessionId();
    session.setAttribute(PASSAGE, owing.secret());
    String page = "/signin/" + owing.step().name().toLowerCase(Locale.ROOT) + ".xhtml";
    return page + "?to=" + URLEncoder.encode(to, StandardCharsets.UTF_8);
  }

  /**
   * The secret of the passage on which this visitor stands, kept on the server.
   *
   * @param step the step that must be owed next
   * @return empty when nobody stands at this step here
   */
  public Optional<String> passage(SignInStep step) {
    HttpSession session = request().getSession(false);
    Object secret = session == null ? null : session.getAttribute(PASSAGE);
    return secret instanceof String text && steps.owed(text).filter(step::equals).isPresent()
        ? Optional.of(text)
        : Optional.empty();
  }

  /**
   * Sends somebody to the sign-in page who isn't at the step whose page was asked for.
   *
   * @param to where he wanted to go
   */
  public void turnAway(@Nullable String to) throws IOException {
    faces().redirect(signInPage(to) + "?told=lapsed");
  }

  /** Where somebody's work begins, as a path of this house. */
  String home(Population population) {
    boolean office = population == Population.OPERATOR;
    return faces().getRequestContextPath() + (office ? Start.OFFICE_HOME : "/");
  }

  /**
   * The sign-in page by which one goes to a page: that of the back office or that of members.
   *
   * @param to the page, as a path of this house
   */
  public String signInPage(@Nullable String to) {
    return faces().getRequestContextPath()
        + (leadsToOffice(to) ? PageGuard.OFFICE_SIGN_IN : PageGuard.SIGN_IN);
  }

  /** Whether a path of this house leads into the back office. */
  public boolean leadsToOffice(@Nullable String to) {
    return to != null && to.startsWith(faces().getRequestContextPath() + "/office/");
  }

  /**
   * Redeems the ticket, ends the session that was here before with all that it kept, and goes to a
   * page.
   *
   * @param passed what the sign-in boundary gave
   * @param to where the visitor wanted to go, as a path of this house; else the first page
   * @throws IOException when the connection is lost
   */
  public void enter(SignInPassed passed, @Nullable String to) throws IOException {
    sessions.signOut();
    faces().invalidateSession();
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
    profile.display().ifPresent(shown::follow);
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
