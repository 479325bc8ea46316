package org.hanaper.restriction;

import org.hanaper.shared.BusinessException;

/** After the change the editor himself couldn't come in from where he is (domain B.7). */
public class WouldLockYouOut extends BusinessException {

  /**
   * Creates the refusal.
   *
   * @param address the editor's present address
   */
  public WouldLockYouOut(String address) {
    super(address);
  }
}
