package org.hanaper.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.NumberFormat;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.hanaper.shared.Money;
import org.jspecify.annotations.Nullable;

/** Writes money, moments, days and numbers as the user's language and zone do. */
@Named
@RequestScoped
public class Format {

  private static final Locale INDIA = Locale.forLanguageTag("en-IN");

  @Inject Preferences preferences;
  @Inject Clock clock;
  @Inject Texts texts;

  /** The currency's code and the amount, e.g. EUR 1,250.00; rupees grouped as in India. */
  public String money(@Nullable Money money) {
    if (money == null) {
      return "";
    }
    boolean rupees = money.currency().equals("INR") && preferences.getLanguage().equals("en");
    NumberFormat numbers = NumberFormat.getInstance(rupees ? INDIA : preferences.getLocale());
    numbers.setMinimumFractionDigits(money.amount().scale());
    numbers.setMaximumFractionDigits(money.amount().scale());
    String digits = numbers.format(money.amount().abs());
    return (money.isNegative() ? "−" : "") + money.currency() + "\u00a0" + digits;
  }

  /** Day and time in the user's zone. */
  public String moment(@Nullable Instant moment) {
    if (moment == null) {
      return "";
    }
    return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
        .withLocale(preferences.getLocale())
        .withZone(preferences.getZone())
        .format(moment);
  }

  /** A day. */
  public String day(@Nullable LocalDate day) {
    if (day == null) {
      return "";
    }
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
        .withLocale(preferences.getLocale())
        .format(day);
  }

  /** A month with its year. */
  public String month(@Nullable YearMonth month) {
    if (month == null) {
      return "";
    }
    return DateTimeFormatter.ofPattern("MMM yyyy", preferences.getLocale()).format(month);
  }

  /** A month without its year, as short as the language has it. */
  public String shortMonth(@Nullable YearMonth month) {
    if (month == null) {
      return "";
    }
    return DateTimeFormatter.ofPattern("LLL", preferences.getLocale()).format(month);
  }

  /** How long ago or ahead, in the largest unit that fits, e.g. 3 days ago, in 2 hours. */
  public String ago(@Nullable Instant moment) {
    if (moment == null) {
      return "";
    }
    Duration past = Duration.between(moment, clock.instant());
    String way = past.isNegative() ? "in" : "ago";
    Duration away = past.abs();
    if (away.toMinutes() == 0) {
      return relative("now", 0);
    }
    if (away.toDays() > 0) {
      return relative(way + ".days", away.toDays());
    }
    return away.toHours() > 0
        ? relative(way + ".hours", away.toHours())
        : relative(way + ".minutes", away.toMinutes());
  }

  /** A whole number. */
  public String number(long number) {
    return NumberFormat.getIntegerInstance(preferences.getLocale()).format(number);
  }

  /** Any value that a text may show. */
  public String any(Object value) {
    if (value instanceof Money money) {
      return money(money);
    }
    if (value instanceof Instant moment) {
      return moment(moment);
    }
    if (value instanceof LocalDate day) {
      return day(day);
    }
    if (value instanceof Integer || value instanceof Long) {
      return number(((Number) value).longValue());
    }
    return value.toString();
  }

  private String relative(String unit, long count) {
    String key = "shared." + unit + (count == 1 ? ".one" : "");
    String text = texts.find(preferences.getLanguage(), key);
    return text == null ? "" : text.replace("{0}", number(count));
  }
}
