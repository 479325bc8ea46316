package org.hanaper.account;

import org.hanaper.shared.BusinessException;

/** The account isn't active: switched off, refused or not activated yet (EMS-1155). */
public class AccountDeactivated extends BusinessException {

  /**
   * Creates the refusal.
   *
   * @param number the account's number
   */
  public AccountDeactivated(String number) {
    super(number);
  }
}
