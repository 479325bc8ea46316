package org.hanaper.identity;

import org.hanaper.shared.BusinessException;

/** Somebody who is known was asked for the password once more and typed another one. */
public class WrongPassword extends BusinessException {

  @Override
  public String field() {
    return "current";
  }
}
