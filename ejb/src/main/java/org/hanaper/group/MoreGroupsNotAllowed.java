package org.hanaper.group;

import org.hanaper.shared.BusinessException;

/** The account may have its Default Group only; its account manager can change that (H-10). */
public class MoreGroupsNotAllowed extends BusinessException {

  /** Creates the refusal. */
  public MoreGroupsNotAllowed() {
    super();
  }
}
