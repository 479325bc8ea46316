package org.hanaper.web.shared;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Keeps the choice of theme and language in a cookie and goes back to the page it came from. */
@WebServlet("/preferences")
public class PreferencesServlet extends HttpServlet {

  private static final int A_YEAR = 365 * 24 * 3600;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String site = request.getHeader("Sec-Fetch-Site");
    if (site == null || site.equals("same-origin")) {
      keep("theme", request.getParameter("theme"), Preferences.THEMES, response);
      keep("language", request.getParameter("language"), Preferences.LANGUAGES, response);
      keep("checklist", request.getParameter("checklist"), Preferences.CHECKLIST, response);
    }
    String back = Here.own(request.getParameter("back"), request.getContextPath());
    response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    response.setHeader("Location", back);
  }

  private static void keep(
      String name, @Nullable String value, List<String> known, HttpServletResponse response) {
    int at = value == null ? -1 : known.indexOf(value);
    if (at < 0) {
      return;
    }
    Cookie cookie = new Cookie(name, known.get(at));
    cookie.setPath("/");
    cookie.setMaxAge(A_YEAR);
    cookie.setSecure(true);
    cookie.setHttpOnly(true);
    cookie.setAttribute("SameSite", "Lax");
    response.addCookie(cookie);
  }
}
