package org.hanaper.web.member;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A mobile number as the forms show it: the country's ISD code apart from the digits. */
final class MobileParts {

  /** ITU E.164: codes of one digit are 1 and 7, some have two, the rest three. */
  private static final Pattern PARTS =
      Pattern.compile(
          "\\+(1|7|2[07]|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58]|[0-9]{3})([0-9]+)");

  private MobileParts() {}

  /** The one text of both parts; empty when no digits were typed. */
  static String whole(String isd, String digits) {
    if (digits.isBlank()) {
      return "";
    }
    String code = isd.strip().replaceFirst("^(\\+|00)", "");
    return "+" + code + " " + digits.strip();
  }

  /** The code with its plus; empty for no number. */
  static String isd(String e164) {
    Matcher parts = PARTS.matcher(e164);
    return parts.matches() ? "+" + parts.group(1) : "";
  }

  /** The digits behind the code. */
  static String digits(String e164) {
    Matcher parts = PARTS.matcher(e164);
    return parts.matches() ? parts.group(2) : "";
  }
}
