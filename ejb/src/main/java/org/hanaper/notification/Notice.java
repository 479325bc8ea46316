package org.hanaper.notification;

import java.util.List;
import org.hanaper.shared.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * Something to be alerted to.
 *
 * @param kind what sort of thing
 * @param account whose account, null for the back office
 * @param subject names the thing, so that the alert can be resolved later, at most 80 characters
 * @param link the page where it is looked after
 * @param facts what its text shows, in order: texts, numbers, money, days, moments
 */
record Notice(
    AlertKind kind, @Nullable AccountId account, String subject, String link, List<Object> facts) {

  Notice {
    facts = List.copyOf(facts);
  }

  static Notice of(
      AlertKind kind, AccountId account, String subject, String link, Object... facts) {
    return new Notice(kind, account, subject, link, List.of(facts));
  }
}
