package org.hanaper.group;

import org.hanaper.shared.BusinessException;

/**
 * The caller may not order in this group (EMS-1142). It doesn't name the group, which the caller
 * may not see either.
 */
public class GroupNotUsable extends BusinessException {

  @Override
  public String field() {
    return "group";
  }
}
