package org.hanaper.identity;

import org.hanaper.shared.BusinessException;

/** The person belongs to the account, but it or the membership can't be used now (B.1). */
public class AccountNotEnterable extends BusinessException {

  AccountNotEnterable(String accountName) {
    super(accountName);
  }
}
