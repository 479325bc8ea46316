package org.hanaper.payment;

import java.util.List;
import org.hanaper.ledger.Booking;
import org.hanaper.ledger.LedgerAccount;
import org.hanaper.ledger.Leg;
import org.hanaper.ledger.TransactionKind;
import org.hanaper.ledger.WalletId;
import org.hanaper.shared.Money;

/** Booking T1, with the payment's number as its key: the book itself takes it only once. */
final class TopUp {

  private TopUp() {}

  static Booking of(OnlinePayment payment, Money amount, WalletId wallet, String remarks) {
    return new Booking(
        TransactionKind.TOP_UP,
        payment.account(),
        "payment " + payment.id(),
        payment.id().value(),
        remarks,
        null,
        List.of(
            Leg.debit(LedgerAccount.GATEWAY_CLEARING, payment.gateway(), amount),
            Leg.putInto(LedgerAccount.ACCOUNT_WALLET, wallet, amount)));
  }
}
