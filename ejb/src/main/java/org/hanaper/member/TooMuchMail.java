package org.hanaper.member;

import org.hanaper.shared.BusinessException;

/** Too much was mailed to the address within an hour. */
public class TooMuchMail extends BusinessException {

  TooMuchMail(String email) {
    super(email);
  }

  @Override
  public String field() {
    return "email";
  }
}
