package org.hanaper.payment;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.hanaper.account.AccountView;
import org.hanaper.audit.Audit;
import org.hanaper.audit.Happening;
import org.hanaper.ledger.Booking;
import org.hanaper.ledger.Ledger;
import org.hanaper.ledger.TransactionId;
import org.hanaper.ledger.Wallet;

/**
 * Books credits that were paid for (T1, T2) and moves the last day on which the balance can be
 * spent, when it has one (domain D.1): never to an earlier day.
 */
@ApplicationScoped
class BoughtCredits {

  @EJB Ledger ledger;
  @EJB Audit audit;
  @Inject PaymentSettings settings;
  @Inject Clock clock;

  TransactionId add(AccountView account, Booking booking) {
    TransactionId transaction = ledger.post(booking);
    // its row is held since the booking, so that nobody else changes its terms meanwhile
    Wallet wallet = ledger.wallet(account.wallet());
    LocalDate end = wallet.endsOn();
    LocalDate bought = today().plusDays(settings.balanceLife().toDays());
    if (end != null && bought.isAfter(end)) {
      ledger.setTerms(account.wallet(), wallet.lowest().negated(), bought);
      audit.record(
          Happening.done(
              "BALANCE_END_MOVED",
              account.id(),
              "account",
              account.number(),
              end + " -> " + bought));
    }
    return transaction;
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
  }
}
