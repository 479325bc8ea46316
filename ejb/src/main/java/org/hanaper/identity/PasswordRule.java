package org.hanaper.identity;

import com.nulabinc.zxcvbn.Zxcvbn;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.hanaper.shared.InvalidInput;

/**
 * What a password must be: 12 to 128 characters (8 are enough where a second factor is enforced,
 * see {@link Duties}), none of the person's own words, not a known weak one; no rules about its
 * signs (domain A.8, security rule 19).
 */
@ApplicationScoped
class PasswordRule {

  static final int SHORTEST = 12;

  private static final int ESTIMATED_LENGTH = 100;
  private static final int GUESSED_AT_ONCE = 1;
  private static final int SHORTEST_WORD = 4;

  private final Zxcvbn estimator = new Zxcvbn();
  private final Set<String> known = read();

  /**
   * Notes what is wrong with a password.
   *
   * @param check where to note it, at the fields {@code password} and {@code repeated}
   * @param ownWords the person's e-mail and name and the organisation's name
   */
  void check(InvalidInput.Check check, String password, String repeated, List<String> ownWords) {
    check(check, password, repeated, ownWords, SHORTEST);
  }

  /**
   * Notes what is wrong with a password.
   *
   * @param check where to note it, at the fields {@code password} and {@code repeated}
   * @param ownWords the person's e-mail and name and the organisation's name
   * @param shortest how many characters it needs
   */
  void check(
      InvalidInput.Check check,
      String password,
      String repeated,
      List<String> ownWords,
      int shortest) {
    int length = password.codePointCount(0, password.length());
    check
        .that(length >= shortest, "password", "PasswordTooShort", shortest)
        .that(
            password.length() <= Passwords.LONGEST,
            "password",
            "PasswordTooLong",
            Passwords.LONGEST)
        .that(!hasOwnWord(password, ownWords), "password", "PasswordIsYourOwnWord")
        .that(length < shortest || !isCommon(password), "password", "PasswordTooCommon")
        .that(password.equals(repeated), "repeated", "PasswordsDiffer");
  }

  /**
   * How strong a password is.
   *
   * @return 0 for very weak to 4 for very strong
   */
  int strength(String password, List<String> ownWords) {
    if (password.isEmpty() || hasOwnWord(password, ownWords) || isListed(password)) {
      return 0;
    }
    return estimate(password);
  }

  private boolean isCommon(String password) {
    return isListed(password) || estimate(password) <= GUESSED_AT_ONCE;
  }

  /** The estimator's time grows with the square of the length: it sees the first 100 characters. */
  private int estimate(String password) {
    return estimator
        .measure(password.substring(0, Math.min(ESTIMATED_LENGTH, password.length())))
        .getScore();
  }

  private boolean isListed(String password) {
    return known.contains(letters(password));
  }

  private static boolean hasOwnWord(String password, List<String> ownWords) {
    String typed = letters(password);
    return ownWords.stream()
        .flatMap(word -> List.of(word, word.replaceFirst("@.*$", "")).stream())
        .map(PasswordRule::letters)
        .anyMatch(word -> word.length() >= SHORTEST_WORD && typed.contains(word));
  }

  private static String letters(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
  }

  private static Set<String> read() {
    try (InputStream list = PasswordRule.class.getResourceAsStream("weak-passwords.txt")) {
      if (list == null) {
        throw new IllegalStateException("the list of weak passwords is missing");
      }
      return new BufferedReader(new InputStreamReader(list, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(PasswordRule::letters)
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
