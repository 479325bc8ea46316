package org.hanaper.factor;

import org.hanaper.shared.BusinessException;

/** A code of the second factor is wrong, too old, or was used before. */
public class CodeRefused extends BusinessException {

  @Override
  public String field() {
    return "code";
  }
}
