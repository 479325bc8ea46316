package org.hanaper.group;

import java.io.Serializable;
import java.net.IDN;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A domain that somebody can own; it covers its sub-domains (domain H-34).
 *
 * @param value its name in A-labels and lower case, without trailing dot
 */
public record DomainName(String value) implements Serializable {

  private static final int LONGEST = 253;
  private static final Pattern LABEL = Pattern.compile("[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?");
  private static final Pattern DIGITS = Pattern.compile("[0-9]+");

  /**
   * Reads a typed domain; international names become A-labels.
   *
   * @param typed as typed
   * @return empty when it can't be one
   */
  public static Optional<DomainName> of(String typed) {
    String text = typed.strip().toLowerCase(Locale.ROOT);
    String base = text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
    try {
      String name = base.isEmpty() ? "" : IDN.toASCII(base).toLowerCase(Locale.ROOT);
      return isOne(name) ? Optional.of(new DomainName(name)) : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /**
   * Whether the public registers domains under a name, so that nobody can own it (EMS-1060).
   *
   * @param name in A-labels and lower case
   */
  public static boolean isPublicSuffix(String name) {
    return PublicSuffixes.contains(name);
  }

  /** Whether a name is this domain or one of its sub-domains, a wildcard in front or not. */
  boolean covers(String name) {
    String plain = name.startsWith("*.") ? name.substring(2) : name;
    return plain.equals(value) || plain.endsWith("." + value);
  }

  // one label alone is a public suffix or a machine's short name: nobody's domain
  private static boolean isOne(String name) {
    String[] labels = name.split("\\.", -1);
    if (name.length() > LONGEST || labels.length < 2) {
      return false;
    }
    for (String label : labels) {
      if (!LABEL.matcher(label).matches()) {
        return false;
      }
    }
    return !DIGITS.matcher(labels[labels.length - 1]).matches() && !PublicSuffixes.contains(name);
  }
}
