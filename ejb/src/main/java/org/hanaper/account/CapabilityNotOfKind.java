package org.hanaper.account;

import org.hanaper.shared.BusinessException;

/** Accounts of this kind, or under a reseller, never have this (domain A.2, H-10). */
public class CapabilityNotOfKind extends BusinessException {

  /**
   * Creates the refusal.
   *
   * @param number the account's number
   */
  public CapabilityNotOfKind(String number) {
    super(number);
  }
}
