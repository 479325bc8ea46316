package org.hanaper.account;

import org.hanaper.shared.BusinessException;

/** The account is past its last day (EMS-1156). */
public class AccountExpired extends BusinessException {

  /**
   * Creates the refusal.
   *
   * @param number the account's number
   */
  public AccountExpired(String number) {
    super(number);
  }
}
