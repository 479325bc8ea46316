package org.hanaper.group;

import org.hanaper.shared.BusinessException;

/** The caller may not order in this group (EMS-1142). */
public class GroupNotUsable extends BusinessException {

  /**
   * Creates the refusal.
   *
   * @param group the group's name
   */
  public GroupNotUsable(String group) {
    super(group);
  }

  @Override
  public String field() {
    return "group";
  }
}
