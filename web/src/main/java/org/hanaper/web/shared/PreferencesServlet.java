package org.hanaper.web.shared;

import jakarta.ejb.EJB;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.hanaper.identity.Profile;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the choice of theme and language in a cookie and in the profile of whoever is signed in,
 * and goes back to the page it came from.
 */
@WebServlet("/preferences")
public class PreferencesServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @EJB Profile profile;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String site = request.getHeader("Sec-Fetch-Site");
    if (site == null || site.equals("same-origin")) {
      keep(response, "theme", request.getParameter("theme"), Preferences.THEMES);
      keep(response, "language", request.getParameter("language"), Preferences.LANGUAGES);
      keep(response, "checklist", request.getParameter("checklist"), Preferences.CHECKLIST);
      profile.choose(request.getParameter("language"), request.getParameter("theme"));
    }
    String back = Here.own(request.getParameter("back"), request.getContextPath());
    response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    response.setHeader("Location", back);
  }

  private static void keep(
      HttpServletResponse response, String name, @Nullable String value, List<String> known) {
    if (value != null) {
      Shown.keep(response, name, value, known);
    }
  }
}
