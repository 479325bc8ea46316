package org.hanaper.web.office;

import org.hanaper.shared.InvalidInput;
import org.hanaper.shared.Money;
import org.hanaper.shared.MoneyNotUnderstood;

/** Reads typed amounts, and tells what is wrong with one at its own field. */
final class Amounts {

  private Amounts() {}

  static Money read(String typed, String currency, String field) {
    try {
      return Money.parse(typed, currency);
    } catch (MoneyNotUnderstood e) {
      new InvalidInput.Check().that(false, field, e.key(), e.facts().toArray()).orRefuse();
      throw e;
    }
  }
}
