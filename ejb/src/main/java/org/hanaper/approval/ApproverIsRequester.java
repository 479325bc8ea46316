package org.hanaper.approval;

import org.hanaper.shared.BusinessException;

/** Who asked for an act can't approve or refuse it. */
public class ApproverIsRequester extends BusinessException {

  /** Creates the refusal. */
  public ApproverIsRequester() {
    super();
  }
}
