package org.hanaper.approval;

import java.io.Serializable;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The number of a request for approval, as people quote it: {@code A-} and ten characters that
 * nobody confuses.
 *
 * @param value e.g. {@code A-7K3M9QX2TB}
 */
public record ApprovalId(String value) implements Serializable {

  private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  private static final Pattern SHAPE = Pattern.compile("A-[0-9A-HJKMNP-TV-Z]{10}");
  private static final int LENGTH = 10;

  /** Refuses what can't be such a number. */
  public ApprovalId {
    if (!SHAPE.matcher(value).matches()) {
      throw new IllegalArgumentException("approval id");
    }
  }

  /**
   * Reads a number that a person typed; small letters and spaces around it are fine.
   *
   * @param typed what was typed
   * @return empty when it has not the shape of such a number
   */
  public static Optional<ApprovalId> read(String typed) {
    String plain = typed.strip().toUpperCase(Locale.ROOT);
    return SHAPE.matcher(plain).matches() ? Optional.of(new ApprovalId(plain)) : Optional.empty();
  }

  static ApprovalId random(SecureRandom random) {
    StringBuilder text = new StringBuilder("A-");
    for (int i = 0; i < LENGTH; i++) {
      text.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
    }
    return new ApprovalId(text.toString());
  }

  @Override
  public String toString() {
    return value;
  }
}
