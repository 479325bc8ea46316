package org.hanaper.identity;

import org.hanaper.shared.BusinessException;

/** An operator with this address is there already; roles are changed in the list. */
public class OperatorExists extends BusinessException {

  @Override
  public String field() {
    return "email";
  }
}
