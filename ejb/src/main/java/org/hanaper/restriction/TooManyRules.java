package org.hanaper.restriction;

import org.hanaper.shared.BusinessException;

/** The account has as many enabled rules as it may have. */
public class TooManyRules extends BusinessException {

  /**
   * Creates the refusal.
   *
   * @param most how many it may have
   */
  public TooManyRules(long most) {
    super(most);
  }
}
