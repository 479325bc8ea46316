package org.hanaper.identity;

/**
 * Somebody is invited to the back office; told within the transaction.
 *
 * @param email where to
 * @param personName the person's name
 * @param token the secret of the link; kept nowhere but in the mail
 * @param language the language of the mail, e.g. {@code en}
 */
public record OperatorInvited(String email, String personName, String token, String language) {

  /** Without the secret. */
  @Override
  public String toString() {
    return "OperatorInvited[" + email + "]";
  }
}
