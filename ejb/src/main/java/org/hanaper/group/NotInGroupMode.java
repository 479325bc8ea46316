package org.hanaper.group;

import org.hanaper.shared.BusinessException;

/** Credits are allocated to groups that pay from their own balance only (domain B.4). */
public class NotInGroupMode extends BusinessException {

  /**
   * Creates the refusal.
   *
   * @param group the group's name
   */
  public NotInGroupMode(String group) {
    super(group);
  }
}
