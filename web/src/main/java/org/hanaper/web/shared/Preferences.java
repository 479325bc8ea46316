package org.hanaper.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How the user of this browser wants to see pages: language, theme, time zone.
 *
 * <p>Kept in cookies, so that they hold before signing in too. Everything is taken from our own
 * lists only (PrimeFaces trusts the locale it is given).
 */
@Named
@RequestScoped
public class Preferences {

  static final List<String> LANGUAGES = List.of("en", "fr");
  static final List<String> THEMES = List.of("system", "light", "dark");
  static final List<String> CHECKLIST = List.of("shown", "dismissed");

  /** Asked for with every moment that a page shows, and the JDK copies all of them each time. */
  private static final Set<String> ZONES = Set.copyOf(ZoneId.getAvailableZoneIds());

  @Inject HttpServletRequest request;

  private String justChosen = "";

  /** The languages that may be chosen, as two letters. */
  public List<String> getLanguages() {
    return LANGUAGES;
  }

  /** The themes that may be chosen: system, light, dark. */
  public List<String> getThemes() {
    return THEMES;
  }

  /** The language of the pages: chosen, else the browser's first that we have, else English. */
  public String getLanguage() {
    String chosen = justChosen.isEmpty() ? cookie("language") : justChosen;
    if (LANGUAGES.contains(chosen)) {
      return chosen;
    }
    return Collections.list(request.getLocales()).stream()
        .map(Locale::getLanguage)
        .filter(LANGUAGES::contains)
        .findFirst()
        .orElse("en");
  }

  /** Speaks another language for the rest of this request; its cookie counts from the next on. */
  void speak(String language) {
    justChosen = language;
  }

  /** The locale of the pages. */
  public Locale getLocale() {
    return Locale.forLanguageTag(getLanguage());
  }

  /** The theme: system, light or dark. */
  public String getTheme() {
    String chosen = cookie("theme");
    return THEMES.contains(chosen) ? chosen : "system";
  }

  /** Whether the checklist of getting started was put away. */
  public boolean isChecklistDismissed() {
    return cookie("checklist").equals("dismissed");
  }

  /** The zone chosen in the profile, else the browser's, which our script tells, else UTC. */
  public ZoneId getZone() {
    return Stream.of(Shown.ZONE, "zone")
        .map(name -> cookie(name).replace("%2F", "/"))
        .filter(ZONES::contains)
        .findFirst()
        .map(ZoneId::of)
        .orElse(ZoneOffset.UTC);
  }

  private String cookie(String name) {
    Cookie @Nullable [] cookies = request.getCookies();
    if (cookies != null) {
      for (Cookie cookie : cookies) {
        if (cookie.getName().equals(name)) {
          return cookie.getValue();
        }
      }
    }
    return "";
  }
}
