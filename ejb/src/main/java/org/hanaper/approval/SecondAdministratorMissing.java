package org.hanaper.approval;

import org.hanaper.shared.BusinessException;

/** Without a second administrator nobody could ever change the rule again. */
public class SecondAdministratorMissing extends BusinessException {

  /** Creates the refusal. */
  public SecondAdministratorMissing() {
    super();
  }

  @Override
  public String field() {
    return "above";
  }
}
