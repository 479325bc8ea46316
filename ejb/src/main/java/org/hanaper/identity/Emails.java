package org.hanaper.identity;

import java.net.IDN;
import java.util.Locale;
import java.util.regex.Pattern;

/** The shape of addresses of mail (RFC 5321) and their one spelling. */
final class Emails {

  private static final int LONGEST = 254;
  private static final Pattern SHAPE =
      Pattern.compile(
          "[a-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*"
              + "@([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z]([a-z0-9-]{0,61}[a-z0-9])");
  private static final int LONGEST_LOCAL_PART = 64;

  private Emails() {}

  /**
   * The one spelling of an address: trimmed, in small letters, domain in ASCII; empty when too
   * long.
   */
  static String plain(String typed) {
    String email = typed.strip();
    int at = email.lastIndexOf('@');
    if (email.length() > LONGEST) {
      return "";
    }
    if (at < 0) {
      return email.toLowerCase(Locale.ROOT);
    }
    return (email.substring(0, at + 1) + ascii(email.substring(at + 1))).toLowerCase(Locale.ROOT);
  }

  /** Whether a plain address has the shape of one. */
  static boolean isOne(String plain) {
    return plain.length() <= LONGEST
        && plain.indexOf('@') <= LONGEST_LOCAL_PART
        && SHAPE.matcher(plain).matches();
  }

  private static String ascii(String domain) {
    try {
      return IDN.toASCII(domain);
    } catch (IllegalArgumentException e) {
      return domain;
    }
  }
}
