package org.hanaper.payment;

import org.hanaper.shared.BusinessException;

/** The account has submitted this transaction number before, and it wasn't rejected. */
public class BankReferenceTaken extends BusinessException {

  /**
   * Creates the refusal.
   *
   * @param reference the bank's transaction number
   */
  public BankReferenceTaken(String reference) {
    super(reference);
  }

  @Override
  public String field() {
    return "reference";
  }
}
