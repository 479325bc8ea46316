package org.hanaper.member;

import org.hanaper.shared.BusinessException;

/** An invitation to the address is under way. */
public class AlreadyInvited extends BusinessException {

  AlreadyInvited(String email) {
    super(email);
  }

  @Override
  public String field() {
    return "email";
  }
}
