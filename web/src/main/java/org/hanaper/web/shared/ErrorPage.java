package org.hanaper.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** What the pages for refusals and failures show. */
@Named
@RequestScoped
public class ErrorPage {

  @Inject HttpServletRequest request;

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
