package org.hanaper.identity;

import org.hanaper.shared.BusinessException;

/** The second factor can't be taken away while an account demands it. */
public class FactorDemanded extends BusinessException {

  FactorDemanded(String accountName) {
    super(accountName);
  }
}
