package org.hanaper.group;

import org.hanaper.shared.BusinessException;

/** The group is archived: nothing is ordered in it, nothing allocated to it, nothing edited. */
public class GroupIsArchived extends BusinessException {

  /**
   * Creates the refusal.
   *
   * @param group the group's name
   */
  public GroupIsArchived(String group) {
    super(group);
  }
}
