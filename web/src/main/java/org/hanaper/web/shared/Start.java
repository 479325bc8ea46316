package org.hanaper.web.shared;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The address without a path: leads everybody to where his work begins. */
@WebServlet("")
public class Start extends HttpServlet {

  /** The first page of members. */
  static final String HOME = "/dashboard/home.xhtml";

  /** The first page of people of the back office. */
  static final String OFFICE_HOME = "/office/accounts.xhtml";

  @Inject Me me;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String door = me.isSignedIn() ? HOME : PageGuard.SIGN_IN;
    response.sendRedirect(request.getContextPath() + (me.isOperator() ? OFFICE_HOME : door));
  }
}
