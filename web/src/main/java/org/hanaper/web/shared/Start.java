package org.hanaper.web.shared;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The addresses without a page: they lead everybody to where his work begins. */
@WebServlet({"", "/office/"})
public class Start extends HttpServlet {

  /** The first page of members. */
  static final String HOME = "/dashboard/home.xhtml";

  /** The first page of people of the back office. */
  static final String OFFICE_HOME = "/office/accounts.xhtml";

  @Inject Me me;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.sendRedirect(request.getContextPath() + place(request));
  }

  private String place(HttpServletRequest request) {
    if (me.isSignedIn()) {
      return me.isOperator() ? OFFICE_HOME : HOME;
    }
    boolean office = request.getServletPath().startsWith("/office");
    return office ? PageGuard.OFFICE_SIGN_IN : PageGuard.SIGN_IN;
  }
}
