package org.hanaper.web.shared;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.hanaper.access.Reason;
import org.hanaper.identity.Denial;
import org.hanaper.identity.Denials;
import org.jspecify.annotations.Nullable;

/** What the pages for refusals and failures show. */
@Named
@RequestScoped
public class ErrorPage {

  @Inject HttpServletRequest request;
  @Inject Text text;
  @EJB Denials denials;

  private @Nullable Denial denial;

  /**
   * Sets the status of the answer.
   *
   * @param page which of the pages it is
   */
  public void status(String page) {
    int status =
        switch (page) {
          case "not-found" -> 404;
          case "not-allowed" -> 403;
          default -> 200;
        };
    FacesContext.getCurrentInstance().getExternalContext().setResponseStatus(status);
  }

  /** Why somebody was refused, as far as he may be told. */
  public String getReason() {
    Denial found = denial();
    return found != null && found.reason() == Reason.ADDRESS_REFUSED
        ? text.with("error_not_allowed.address", found.address())
        : text.get("error_not_allowed.role");
  }

  /** Whom a member may ask: the names of his account's administrators; empty for others. */
  public String getWhomToAsk() {
    Denial found = denial();
    return found == null || found.administrators().isEmpty()
        ? ""
        : text.with("error_not_allowed.ask", String.join(", ", found.administrators()));
  }

  private @Nullable Denial denial() {
    if (denial == null) {
      denial = TicketMechanism.principal(request).flatMap(denials::of).orElse(null);
    }
    return denial;
  }

  /** The reference of the failure, empty when it isn't one of ours. */
  public String getReference() {
    String told = request.getParameter("reference");
    return told == null ? "" : Reference.shown(told);
  }

  /** The page that expired, or the start page. */
  public String getBack() {
    return Here.own(request.getParameter("back"), request.getContextPath());
  }
}
