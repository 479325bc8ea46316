package org.hanaper.approval;

import org.hanaper.shared.BusinessException;

/** Nobody decided in time; it has to be asked for anew. */
public class ApprovalLapsed extends BusinessException {

  /**
   * Creates the refusal.
   *
   * @param number the request's number
   */
  public ApprovalLapsed(String number) {
    super(number);
  }
}
