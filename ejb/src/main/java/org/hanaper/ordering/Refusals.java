package org.hanaper.ordering;

import java.util.Optional;
import org.hanaper.group.SpendLimitExceeded;
import org.hanaper.ledger.BalanceEnded;
import org.hanaper.ledger.CreditLimitExceeded;
import org.hanaper.ledger.InsufficientCredit;
import org.hanaper.shared.BusinessException;

/** Tells apart why a charge failed. */
final class Refusals {

  private Refusals() {}

  /**
   * The refusal after which a request is kept: one of EMS-1138 to EMS-1141, or that the account
   * owes.
   */
  static Optional<BusinessException> ofCredit(RuntimeException failure) {
    boolean kept =
        failure instanceof SpendLimitExceeded
            || failure instanceof InsufficientCredit
            || failure instanceof BalanceEnded
            || failure instanceof CreditLimitExceeded
            || failure instanceof AccountOwes;
    return kept ? Optional.of((BusinessException) failure) : Optional.empty();
  }
}
