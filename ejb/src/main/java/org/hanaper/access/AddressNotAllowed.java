package org.hanaper.access;

import org.hanaper.shared.BusinessException;

/** The account's IP restrictions don't admit the address somebody comes from. */
public class AddressNotAllowed extends BusinessException {

  /**
   * Creates the refusal.
   *
   * @param address from where he came
   * @param administrators the names of those who can change the rules
   */
  public AddressNotAllowed(String address, String administrators) {
    super(address, administrators);
  }
}
