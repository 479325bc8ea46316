package org.hanaper.group;

import org.hanaper.shared.BusinessException;

/** The Default Group can't be archived (domain B.3). */
public class DefaultGroupStays extends BusinessException {

  /**
   * Creates the refusal.
   *
   * @param group the group's name
   */
  public DefaultGroupStays(String group) {
    super(group);
  }
}
