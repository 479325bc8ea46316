package org.hanaper.notification;

import java.util.HashMap;
import java.util.Map;
import org.hanaper.identity.Recipient;
import org.hanaper.shared.AccountId;
import org.hanaper.shared.IdentityId;
import org.jspecify.annotations.Nullable;

/**
 * A mail to be written: to whom, which template, and what the template shows.
 *
 * @param kind which template
 * @param account the account it belongs to, null for the house's own
 * @param person whose choice of news counts, null where none does
 * @param email where to
 * @param name the recipient's name
 * @param language the language of the text
 * @param facts what the template shows, ready to read
 */
record Letter(
    MailKind kind,
    @Nullable AccountId account,
    @Nullable IdentityId person,
    String email,
    String name,
    String language,
    Map<String, String> facts) {

  Letter {
    facts = Map.copyOf(facts);
  }

  static Letter to(Recipient person, MailKind kind, @Nullable AccountId account) {
    return new Letter(
        kind,
        account,
        person.identity(),
        person.email(),
        person.name(),
        person.language(),
        Map.of());
  }

  static Letter to(String email, String name, MailKind kind) {
    return new Letter(kind, null, null, email, name, "en", Map.of());
  }

  Letter in(String other) {
    return new Letter(kind, account, person, email, name, other, facts);
  }

  Letter with(String key, String value) {
    Map<String, String> more = new HashMap<>(facts);
    more.put(key, value);
    return new Letter(kind, account, person, email, name, language, more);
  }
}
