package org.hanaper.shared;

/** Reasons that somebody types for what he decides about others; they stand in the audit. */
public final class Reasons {

  private static final int LONGEST = 300;

  private Reasons() {}

  /**
   * The reason without blanks around it.
   *
   * @param typed what was typed at the field {@code reason}, 1 to 300 characters
   * @throws InvalidInput when it is blank or longer
   */
  public static String checked(String typed) {
    new InvalidInput.Check()
        .that(!typed.isBlank() && typed.length() <= LONGEST, "reason", "ReasonMissing")
        .orRefuse();
    return typed.strip();
  }
}
