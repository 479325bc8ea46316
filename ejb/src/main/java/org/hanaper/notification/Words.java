package org.hanaper.notification;

import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.hanaper.shared.Money;

/** Writes amounts and moments in the language of a mail. */
final class Words {

  private static final NumberFormat ENGLISH = NumberFormat.getNumberInstance(Locale.UK);
  private static final NumberFormat FRENCH = NumberFormat.getNumberInstance(Locale.FRANCE);

  private Words() {}

  static String money(Money money, String language) {
    // looking one up costs more than all the rest of a mail; one alone isn't for many threads
    NumberFormat format = (NumberFormat) (language.equals("fr") ? FRENCH : ENGLISH).clone();
    format.setMinimumFractionDigits(money.amount().scale());
    format.setMaximumFractionDigits(money.amount().scale());
    return money.currency() + " " + format.format(money.amount());
  }

  static String moment(Instant moment, String language) {
    return moment(moment, ZoneOffset.UTC, language);
  }

  /** A moment in a zone, with the zone's name. */
  static String moment(Instant moment, ZoneId zone, String language) {
    String named = zone.equals(ZoneOffset.UTC) ? "'UTC'" : "'('VV')'";
    return written("d MMMM yyyy, HH:mm " + named, moment, zone, language);
  }

  static String day(Instant moment, String language) {
    return written("d MMMM yyyy", moment, ZoneOffset.UTC, language);
  }

  static String day(LocalDate day, String language) {
    return day(day.atStartOfDay(ZoneOffset.UTC).toInstant(), language);
  }

  static String country(String code, String language) {
    return new Locale.Builder().setRegion(code).build().getDisplayCountry(locale(language));
  }

  /** Any fact that a text shows. */
  static String any(Object fact, String language) {
    if (fact instanceof Money money) {
      return money(money, language);
    }
    if (fact instanceof LocalDate day) {
      return day(day, language);
    }
    return fact instanceof Instant moment ? moment(moment, language) : fact.toString();
  }

  static String noEnd(String language) {
    return language.equals("fr") ? "sans date de fin" : "no end";
  }

  private static String written(String pattern, Instant moment, ZoneId zone, String language) {
    return DateTimeFormatter.ofPattern(pattern, locale(language)).withZone(zone).format(moment);
  }

  private static Locale locale(String language) {
    return language.equals("fr") ? Locale.FRANCE : Locale.UK;
  }
}
