package org.hanaper.shared;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * An amount in a currency: a whole number of minor units and an ISO 4217 code.
 *
 * <p>It never rounds silently and never mixes currencies: 12.50 euros are {@code 1250} and {@code
 * EUR}. {@code BigDecimal} appears only at the edges. Immutable and thread-safe; not final and not
 * a record because JPA embeddables can be neither.
 */
@Embeddable
public class Money implements Comparable<Money>, Serializable {

  private static final Pattern PLAIN = Pattern.compile("[0-9]{1,13}(\\.[0-9]{1,3})?");
  private static final int MOST_DIGITS = 15;

  @Column(name = "amount", nullable = false)
  private long minor;

  @Column(name = "currency", nullable = false, length = 3)
  private String currency;

  /** For JPA. */
  @SuppressWarnings("NullAway.Init")
  protected Money() {}

  private Money(long minor, String currency) {
    this.minor = minor;
    this.currency = currency;
  }

  /**
   * An amount of minor units.
   *
   * @param minor the number of minor units, may be negative
   * @param currency an ISO 4217 code
   * @throws IllegalArgumentException when the code is unknown
   */
  public static Money ofMinor(long minor, String currency) {
    return new Money(minor, Currency.getInstance(currency).getCurrencyCode());
  }

  /** Nothing, in the given currency. */
  public static Money zero(String currency) {
    return ofMinor(0, currency);
  }

  /**
   * Reads an amount that a person or a program wrote, as digits with an optional point.
   *
   * @param text e.g. {@code 1250.5}; no sign, no exponent, no grouping, ASCII digits only
   * @param currency an ISO 4217 code
   * @throws MoneyNotUnderstood for everything else, for more decimals than the currency has, and
   *     for more than 15 digits
   */
  public static Money parse(String text, String currency) {
    String plain = text.strip();
    int scale = scaleOf(currency);
    if (!PLAIN.matcher(plain).matches()) {
      throw new MoneyNotUnderstood(text, scale);
    }
    BigDecimal amount = new BigDecimal(plain);
    if (amount.scale() > scale || amount.precision() > MOST_DIGITS) {
      throw new MoneyNotUnderstood(text, scale);
    }
    return ofMinor(amount.movePointRight(scale).longValueExact(), currency);
  }

  /** The number of minor units; negative when owed. */
  public long minor() {
    return minor;
  }

  /** The ISO 4217 code; never null. */
  public String currency() {
    return currency;
  }

  /** The amount in major units with the currency's scale, for display and documents. */
  public BigDecimal amount() {
    return BigDecimal.valueOf(minor, scaleOf(currency));
  }

  /** Whether it is more than nothing. */
  public boolean isPositive() {
    return minor > 0;
  }

  /** Whether it is less than nothing. */
  public boolean isNegative() {
    return minor < 0;
  }

  /**
   * The sum.
   *
   * @throws CurrencyMismatch when the currencies differ
   * @throws ArithmeticException when it no longer fits
   */
  public Money plus(Money other) {
    return new Money(Math.addExact(minor, other.same(this).minor), currency);
  }

  /**
   * The difference.
   *
   * @throws CurrencyMismatch when the currencies differ
   * @throws ArithmeticException when it no longer fits
   */
  public Money minus(Money other) {
    return new Money(Math.subtractExact(minor, other.same(this).minor), currency);
  }

  /** The same amount with the other sign. */
  public Money negated() {
    return new Money(Math.negateExact(minor), currency);
  }

  /**
   * A multiple.
   *
   * @param factor a whole number
   */
  public Money times(long factor) {
    return new Money(Math.multiplyExact(minor, factor), currency);
  }

  /**
   * A share of the amount, rounded half up to the currency's scale (domain B.16).
   *
   * @param percent e.g. 18 for eighteen hundredths, not negative
   */
  public Money percent(BigDecimal percent) {
    BigDecimal share = amount().multiply(percent).movePointLeft(2);
    BigDecimal rounded = share.setScale(scaleOf(currency), RoundingMode.HALF_UP);
    return new Money(rounded.unscaledValue().longValueExact(), currency);
  }

  private Money same(Money other) {
    if (!currency.equals(other.currency)) {
      throw new CurrencyMismatch(currency, other.currency);
    }
    return this;
  }

  private static int scaleOf(String currency) {
    return Math.max(0, Currency.getInstance(currency).getDefaultFractionDigits());
  }

  @Override
  public int compareTo(Money other) {
    return Long.compare(minor, other.same(this).minor);
  }

  @Override
  public final boolean equals(Object other) {
    return other instanceof Money that && minor == that.minor && currency.equals(that.currency);
  }

  @Override
  public final int hashCode() {
    return Objects.hash(minor, currency);
  }

  /** The currency and the amount, e.g. {@code EUR 12.50}; for logs, pages format by locale. */
  @Override
  public String toString() {
    return String.format(Locale.ROOT, "%s %s", currency, amount().toPlainString());
  }
}
