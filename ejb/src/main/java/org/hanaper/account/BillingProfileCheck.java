package org.hanaper.account;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import java.util.regex.Pattern;
import org.hanaper.shared.InvalidInput;
import org.jspecify.annotations.Nullable;

/** The rules of billing information: what must be there and what it may look like. */
final class BillingProfileCheck {

  private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());
  // where the tax depends on the state
  private static final Set<String> WITH_STATE = Set.of("IN", "US");
  private static final Pattern EMAIL =
      Pattern.compile("[^\\s@\\p{Cntrl}]{1,64}@[a-z0-9](?:[a-z0-9.-]{0,251}[a-z0-9])?");
  private static final Pattern GSTIN =
      Pattern.compile("[0-9]{2}[A-Z]{5}[0-9]{4}[A-Z][0-9A-Z]Z[0-9A-Z]");
  private static final Pattern TAX_NUMBER = Pattern.compile("[0-9A-Z][0-9A-Z ./+*-]{3,29}");

  private BillingProfileCheck() {}

  static BillingProfile tidied(BillingProfile typed) {
    return new BillingProfile(
        plain(typed.legalName()),
        plain(typed.street()),
        plain(typed.postalCode()),
        plain(typed.city()),
        plain(typed.state()),
        plain(typed.country()).toUpperCase(Locale.ROOT),
        orNull(plain(typed.taxNumber()).toUpperCase(Locale.ROOT)),
        lowerDomain(plain(typed.email())),
        orNull(plain(typed.purchaseOrder())));
  }

  static void refuseUnless(BillingProfile profile) {
    InvalidInput.Check check = new InvalidInput.Check();
    text(check, profile.legalName(), "legalName", 2, 150);
    text(check, profile.street(), "street", 2, 150);
    text(check, profile.postalCode(), "postalCode", 0, 20);
    text(check, profile.city(), "city", 1, 100);
    check.that(COUNTRIES.contains(profile.country()), "country", "CountryUnknown");
    check.that(stateFits(profile), "state", "StateNeeded");
    check.that(taxNumberFits(profile), "taxNumber", "TaxNumberNotUnderstood");
    check.that(EMAIL.matcher(profile.email()).matches(), "email", "BillingEmailNotUnderstood");
    text(check, plain(profile.purchaseOrder()), "purchaseOrder", 0, 60);
    check.orRefuse();
  }

  static boolean isComplete(BillingProfile profile) {
    return !profile.legalName().isEmpty()
        && !profile.street().isEmpty()
        && !profile.city().isEmpty()
        && COUNTRIES.contains(profile.country())
        && stateFits(profile)
        && !profile.email().isEmpty();
  }

  /** The changed fields with their values before and after, for the audit. */
  static String difference(@Nullable BillingProfile before, BillingProfile after) {
    Map<String, @Nullable String> old = before == null ? Map.of() : fields(before);
    StringJoiner changes = new StringJoiner("; ");
    fields(after)
        .forEach(
            (field, value) -> {
              String was = plain(old.get(field));
              if (!was.equals(plain(value))) {
                changes.add(field + ": '" + was + "' -> '" + plain(value) + "'");
              }
            });
    return changes.toString();
  }

  private static Map<String, @Nullable String> fields(BillingProfile profile) {
    Map<String, @Nullable String> fields = new LinkedHashMap<>();
    fields.put("legalName", profile.legalName());
    fields.put("street", profile.street());
    fields.put("postalCode", profile.postalCode());
    fields.put("city", profile.city());
    fields.put("state", profile.state());
    fields.put("country", profile.country());
    fields.put("taxNumber", profile.taxNumber());
    fields.put("email", profile.email());
    fields.put("purchaseOrder", profile.purchaseOrder());
    return fields;
  }

  private static void text(
      InvalidInput.Check check, String value, String field, int least, int most) {
    boolean printable = Arrays.stream(value.split("", -1)).noneMatch(c -> c.matches("\\p{Cntrl}"));
    check.that(
        value.length() >= least && value.length() <= most && printable,
        field,
        "BillingTextLength",
        least,
        most);
  }

  private static boolean stateFits(BillingProfile profile) {
    int length = profile.state().length();
    return length <= 50 && (length >= 2 || !WITH_STATE.contains(profile.country()));
  }

  private static boolean taxNumberFits(BillingProfile profile) {
    String number = profile.taxNumber();
    if (number == null) {
      return true;
    }
    return (profile.country().equals("IN") ? GSTIN : TAX_NUMBER).matcher(number).matches();
  }

  private static String lowerDomain(String email) {
    int sign = email.lastIndexOf('@');
    return sign < 0
        ? email
        : email.substring(0, sign) + email.substring(sign).toLowerCase(Locale.ROOT);
  }

  private static String plain(@Nullable String text) {
    return text == null ? "" : text.strip();
  }

  private static @Nullable String orNull(String text) {
    return text.isEmpty() ? null : text;
  }
}
