package org.hanaper.ordering;

import org.hanaper.shared.BusinessException;

/** The certificate is issued: only revoking it is possible now (EMS-962, EMS-987). */
public class CertificateIssuedAlready extends BusinessException {

  /**
   * Creates the refusal.
   *
   * @param number the order's number
   */
  public CertificateIssuedAlready(String number) {
    super(number);
  }
}
