package org.hanaper.group;

import org.hanaper.shared.BusinessException;
import org.hanaper.shared.Money;

/**
 * The group's threshold would be exceeded (EMS-1138); the Account Administrator or a Finance
 * Manager may raise it.
 */
public class SpendLimitExceeded extends BusinessException {

  /**
   * Creates the refusal.
   *
   * @param group the group's name
   * @param limit its threshold
   * @param spent what was spent since counting began
   * @param needed what was to be spent
   */
  public SpendLimitExceeded(String group, Money limit, Money spent, Money needed) {
    super(group, limit, spent, needed);
  }
}
