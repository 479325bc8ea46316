package org.hanaper.web.shared;

import jakarta.servlet.http.HttpServletRequest;
import java.security.SecureRandom;
import java.util.HexFormat;

/** The reference by which a user's report and our log find each other. */
final class Reference {

  /** The request's attribute that holds it; the guard of requests sets it first. */
  static final String ATTRIBUTE = "requestId";

  private static final SecureRandom RANDOM = new SecureRandom();

  private Reference() {}

  static String of(HttpServletRequest request) {
    Object known = request.getAttribute(ATTRIBUTE);
    if (known == null) {
      byte[] bytes = new byte[6];
      RANDOM.nextBytes(bytes);
      known = HexFormat.of().formatHex(bytes);
      request.setAttribute(ATTRIBUTE, known);
    }
    return known.toString();
  }

  /** Only what we could have written ourselves. */
  static String shown(String told) {
    return told.matches("[0-9A-Za-z-]{1,40}") ? told : "";
  }
}
