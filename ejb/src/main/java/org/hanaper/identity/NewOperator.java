package org.hanaper.identity;

/**
 * The form by which somebody becomes an operator.
 *
 * @param name the person's name
 * @param email the person's address
 * @param password as typed
 * @param repeated as typed the second time
 */
public record NewOperator(String name, String email, String password, String repeated) {

  /** Without the secrets. */
  @Override
  public String toString() {
    return "NewOperator[" + email + "]";
  }
}
