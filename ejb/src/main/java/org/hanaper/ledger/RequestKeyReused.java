package org.hanaper.ledger;

import org.hanaper.shared.BusinessException;

/** The same request key came with another request (security rule 6). */
public class RequestKeyReused extends BusinessException {

  /**
   * Creates the refusal.
   *
   * @param requestKey the key
   */
  public RequestKeyReused(String requestKey) {
    super(requestKey);
  }
}
