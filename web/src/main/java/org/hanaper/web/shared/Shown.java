package org.hanaper.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.hanaper.identity.Display;

/** Keeps in cookies how pages are shown in this browser, before and after somebody signs in. */
@RequestScoped
public class Shown {

  static final String ZONE = "own-zone";
  private static final int A_YEAR = 365 * 24 * 3600;

  @Inject Preferences preferences;

  /**
   * Shows pages from now on as somebody has chosen in his profile.
   *
   * @param display what was chosen
   */
  public void follow(Display display) {
    HttpServletResponse response =
        (HttpServletResponse) FacesContext.getCurrentInstance().getExternalContext().getResponse();
    keep(response, "language", display.language(), Preferences.LANGUAGES);
    preferences.speak(display.language());
    keep(response, "theme", display.theme(), Preferences.THEMES);
    // a slash ends nothing in a cookie, but older readers stumble over it
    add(response, ZONE, display.zone().replace("/", "%2F"));
  }

  /** Keeps a choice that is one of the known ones. */
  static void keep(HttpServletResponse response, String name, String value, List<String> known) {
    int at = known.indexOf(value);
    if (at >= 0) {
      add(response, name, known.get(at));
    }
  }

  private static void add(HttpServletResponse response, String name, String value) {
    Cookie cookie = new Cookie(name, value);
    cookie.setPath("/");
    cookie.setMaxAge(value.isEmpty() ? 0 : A_YEAR);
    cookie.setSecure(true);
    cookie.setHttpOnly(true);
    cookie.setAttribute("SameSite", "Lax");
    response.addCookie(cookie);
  }
}
