package org.hanaper.member;

import org.hanaper.shared.BusinessException;

/** The address belongs to a user of the account already (domain B.2). */
public class EmailAlreadyInAccount extends BusinessException {

  EmailAlreadyInAccount(String typed) {
    super(typed);
  }

  @Override
  public String field() {
    return "email";
  }
}
