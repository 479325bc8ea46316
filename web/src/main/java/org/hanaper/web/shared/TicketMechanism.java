package org.hanaper.web.shared;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationException;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStoreHandler;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import org.hanaper.identity.Sessions;
import org.hanaper.identity.Visit;

/**
 * The application's only authentication mechanism: a ticket begins a session, and every later
 * request asks the register of sessions again (design 4.6, security rules 12 and 13).
 */
@ApplicationScoped
public class TicketMechanism implements HttpAuthenticationMechanism {

  /** The attribute of the HTTP session that names the row of the register. */
  static final String PRINCIPAL = "org.hanaper.principal";

  private static final String RESOURCES = "/jakarta.faces.resource/";

  @Inject IdentityStoreHandler stores;
  @EJB Sessions sessions;
  @Inject Arrivals arrivals;

  @Override
  public AuthenticationStatus validateRequest(
      HttpServletRequest request, HttpServletResponse response, HttpMessageContext context)
      throws AuthenticationException {
    if (context.getAuthParameters().getCredential() instanceof TicketCredential ticket) {
      return enter(request, context, ticket);
    }
    if (request.getRequestURI().startsWith(request.getContextPath() + RESOURCES)) {
      return context.doNothing();
    }
    Optional<Visit> visit = visit(request);
    return visit.isEmpty()
        ? context.doNothing()
        : context.notifyContainerAboutLogin(visit.get().principal(), visit.get().roles());
  }

  private AuthenticationStatus enter(
      HttpServletRequest request, HttpMessageContext context, TicketCredential ticket) {
    CredentialValidationResult result = stores.validate(ticket);
    if (result.getStatus() == CredentialValidationResult.Status.VALID) {
      HttpSession session = request.getSession(true);
      request.changeSessionId();
      session.setAttribute(PRINCIPAL, result.getCallerPrincipal().getName());
    }
    return context.notifyContainerAboutLogin(result);
  }

  private Optional<Visit> visit(HttpServletRequest request) {
    return principal(request)
        .flatMap(name -> arrivals.from(request).flatMap(address -> sessions.visit(name, address)));
  }

  /** The principal that a browser's session holds, whether or not it is admitted now. */
  static Optional<String> principal(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    Object principal = session == null ? null : session.getAttribute(PRINCIPAL);
    return principal instanceof String name ? Optional.of(name) : Optional.empty();
  }
}
