package org.hanaper.testgateway;

import java.util.Arrays;
import java.util.Optional;

/** The cards that work here; each plays one way in which a payment can go. */
enum Card {
  /** Paid; webhook and return. */
  SUCCESS("4242 4242 4242 4242", "Success"),
  /** Refused by the bank. */
  DECLINE("4000 0000 0000 0002", "Declined by the bank"),
  /** Undecided for a while, then paid, and no webhook says so. */
  PENDING("4000 0000 0000 3220", "Pending, paid a little later without a call"),
  /** Paid, but neither browser nor webhook tell. */
  LOST_RETURN("4000 0000 0000 0259", "Paid, but you are not sent back and nobody is told"),
  /** Paid; the webhook comes three times. */
  DUPLICATE_WEBHOOK("4000 0000 0000 0341", "Paid, told three times"),
  /** Undecided for a while, then paid and told. */
  LATE_WEBHOOK("4000 0000 0000 0119", "Paid late, told late"),
  /** Paid with another amount than asked for. */
  WRONG_AMOUNT("4000 0000 0000 0127", "Takes another amount than asked for");

  private final String number;
  private final String does;

  Card(String number, String does) {
    this.number = number;
    this.does = does;
  }

  /** The number as it is printed. */
  String number() {
    return number;
  }

  /** What happens, in words. */
  String does() {
    return does;
  }

  /** The card with a number, whatever spaces it was typed with. */
  static Optional<Card> numbered(String typed) {
    String digits = typed.replaceAll("[ -]", "");
    return Arrays.stream(values())
        .filter(card -> card.number.replace(" ", "").equals(digits))
        .findFirst();
  }
}
