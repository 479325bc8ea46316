package org.hanaper.account;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What is needed to open an account.
 *
 * @param kind which door it comes by; decides whether it waits for approval first
 * @param name the organisation's name, 2 to 150 characters
 * @param country ISO 3166-1 alpha-2; decides the currency
 * @param organizationType what sort of organisation, null when not asked
 */
public record OpenAccount(
    AccountKind kind, String name, String country, @Nullable OrganizationType organizationType) {

  private static final Pattern NAME = Pattern.compile("(?=.*[\\p{L}\\p{N}])[^\\p{C}<>]{2,150}");

  /**
   * Whether an account can be called so; the name goes into mail to addresses that aren't proven
   * yet: no links in it.
   *
   * @param name trimmed
   */
  public static boolean isName(String name) {
    return NAME.matcher(name).matches() && !name.contains("://") && !name.contains("www.");
  }

  /**
   * Without a type of organisation.
   *
   * @param kind which door it comes by
   * @param name the organisation's name
   * @param country ISO 3166-1 alpha-2
   */
  public OpenAccount(AccountKind kind, String name, String country) {
    this(kind, name, country, null);
  }
}
