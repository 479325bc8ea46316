package org.hanaper.ordering;

import java.net.IDN;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.hanaper.catalog.DomainPolicy;
import org.hanaper.group.DomainName;
import org.hanaper.shared.InvalidInput;

/**
 * Brings typed names into the form in which they are certified (A-labels, lower case, no trailing
 * dot) and tells what a product does not allow (domain E.3, EMS-1057 to 1060 and 1171 to 1179).
 */
final class DomainNames {

  private static final String FIELD = "names";
  private static final int LONGEST = 253;
  private static final int MOST = 50;
  private static final Pattern LABEL = Pattern.compile("[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?");
  private static final Pattern DIGITS = Pattern.compile("[0-9]+");

  private DomainNames() {}

  /** The names in their final form; notes what is wrong in {@code check}. */
  static List<String> read(List<String> typed, DomainPolicy policy, InvalidInput.Check check) {
    List<String> names = new ArrayList<>();
    for (String raw : typed) {
      if (!raw.isBlank()) {
        addOne(names, raw.strip(), policy, check);
      }
    }
    check
        .that(!names.isEmpty() || !check.passes(), FIELD, "Names.missing")
        .that(policy.allowsSeveral() || names.size() <= 1, FIELD, "Names.only_one")
        .that(names.size() <= MOST, FIELD, "Names.too_many", MOST);
    return names;
  }

  private static void addOne(
      List<String> names, String raw, DomainPolicy policy, InvalidInput.Check check) {
    String name = normal(raw);
    boolean wildcard = name.startsWith("*.");
    String base = wildcard ? name.substring(2) : name;
    if (!isName(base, policy)) {
      check.that(false, FIELD, "Names.invalid", raw);
    } else if (wildcard && !policy.allowsWildcard()) {
      check.that(false, FIELD, "Names.wildcard_forbidden", name);
    } else if (!wildcard && policy.requiresWildcard()) {
      check.that(false, FIELD, "Names.wildcard_required", name);
    } else if (policy != DomainPolicy.PRIVATE && DomainName.isPublicSuffix(base)) {
      check.that(false, FIELD, "Names.public_suffix", name);
    } else if (names.contains(name)) {
      check.that(false, FIELD, "Names.duplicate", name);
    } else {
      names.add(name);
    }
  }

  /** The name in A-labels and lower case without trailing dot; empty when it can't be one. */
  static String normal(String raw) {
    String text = raw.strip().toLowerCase(Locale.ROOT);
    boolean wildcard = text.startsWith("*.");
    String base = wildcard ? text.substring(2) : text;
    if (base.endsWith(".")) {
      base = base.substring(0, base.length() - 1);
    }
    try {
      String ascii = base.isEmpty() ? "" : IDN.toASCII(base).toLowerCase(Locale.ROOT);
      return wildcard ? "*." + ascii : ascii;
    } catch (IllegalArgumentException e) {
      return "";
    }
  }

  private static boolean isName(String base, DomainPolicy policy) {
    String[] labels = base.split("\\.", -1);
    if (base.isEmpty() || base.length() > LONGEST - 2) {
      return false;
    }
    for (String label : labels) {
      if (!LABEL.matcher(label).matches()) {
        return false;
      }
    }
    boolean address = DIGITS.matcher(labels[labels.length - 1]).matches();
    return !address && (labels.length > 1 || policy == DomainPolicy.PRIVATE);
  }
}
