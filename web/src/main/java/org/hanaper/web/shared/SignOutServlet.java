package org.hanaper.web.shared;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import org.hanaper.identity.Sessions;

/** Signing out, by POST only: ends the row of the register and the HTTP session. */
@WebServlet("/sign-out")
public class SignOutServlet extends HttpServlet {

  @Inject Me me;
  @EJB Sessions sessions;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    String door = me.isOperator() ? PageGuard.OFFICE_SIGN_IN : PageGuard.SIGN_IN;
    sessions.signOut();
    HttpSession session = request.getSession(false);
    if (session != null) {
      session.invalidate();
    }
    request.logout();
    response.sendRedirect(request.getContextPath() + door + "?told=signed-out");
  }
}
