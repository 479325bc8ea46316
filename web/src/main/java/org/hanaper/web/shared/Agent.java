package org.hanaper.web.shared;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a browser says of itself, read as browser and system. The order matters: most browsers also
 * name those they are like. It is shown only; nothing is decided on what a client says.
 *
 * @param browser its name, empty when it isn't known
 * @param system what it runs on, empty when it isn't known
 */
record Agent(String browser, String system) {

  private static final Map<String, String> BROWSERS = new LinkedHashMap<>();
  private static final Map<String, String> SYSTEMS = new LinkedHashMap<>();

  static {
    BROWSERS.put("Edg", "Edge");
    BROWSERS.put("OPR/", "Opera");
    BROWSERS.put("SamsungBrowser/", "Samsung Internet");
    BROWSERS.put("Firefox/", "Firefox");
    BROWSERS.put("FxiOS/", "Firefox");
    BROWSERS.put("CriOS/", "Chrome");
    BROWSERS.put("Chrome/", "Chrome");
    BROWSERS.put("Chromium/", "Chromium");
    BROWSERS.put("Safari/", "Safari");
    BROWSERS.put("curl/", "curl");
    SYSTEMS.put("Android", "Android");
    SYSTEMS.put("iPhone", "iPhone");
    SYSTEMS.put("iPad", "iPad");
    SYSTEMS.put("Windows", "Windows");
    SYSTEMS.put("CrOS", "ChromeOS");
    SYSTEMS.put("Macintosh", "macOS");
    SYSTEMS.put("Linux", "Linux");
  }

  static Agent of(String said) {
    return new Agent(first(BROWSERS, said), first(SYSTEMS, said));
  }

  private static String first(Map<String, String> names, String said) {
    return names.entrySet().stream()
        .filter(name -> said.contains(name.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse("");
  }
}
