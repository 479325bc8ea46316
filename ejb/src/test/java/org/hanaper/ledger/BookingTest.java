package org.hanaper.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.hanaper.shared.AccountId;
import org.hanaper.shared.CurrencyMismatch;
import org.hanaper.shared.Money;
import org.junit.jupiter.api.Test;

class BookingTest {

  private static final WalletId WALLET = new WalletId(7);

  @Test
  void holdsATopUpThatAddsUp() {
    Booking booking = topUp("k1", euros(100_00), euros(100_00));
    assertThat(booking.legs()).hasSize(2);
  }

  @Test
  void refusesLegsThatDoNotSumToZero() {
    assertThatThrownBy(() -> topUp("k1", euros(100_00), euros(99_99)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("leaves EUR 0.01");
  }

  @Test
  void refusesTwoCurrenciesInOneTransaction() {
    assertThatThrownBy(() -> topUp("k1", euros(100), Money.ofMinor(100, "USD")))
        .isInstanceOf(CurrencyMismatch.class);
  }

  @Test
  void refusesASingleLeg() {
    Leg leg = Leg.debit(LedgerAccount.BANK, "EUR", euros(1));
    assertThatThrownBy(() -> booking("k1", List.of(leg)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void refusesAnEmptyOrOverlongKey() {
    assertThatThrownBy(() -> topUp(" ", euros(1), euros(1)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> topUp("k".repeat(81), euros(1), euros(1)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void refusesToBookNothing() {
    assertThatThrownBy(() -> Leg.debit(LedgerAccount.BANK, "EUR", euros(0)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void refusesAWalletAccountWithoutWallet() {
    assertThatThrownBy(() -> Leg.debit(LedgerAccount.ACCOUNT_WALLET, "7", euros(1)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void refusesAWalletOnAnAccountThatKeepsNone() {
    assertThatThrownBy(() -> Leg.takeFrom(LedgerAccount.BANK, WALLET, euros(1)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void knowsARepeatedRequestByItsFingerprint() {
    String first = topUp("k1", euros(5), euros(5)).fingerprint();
    assertThat(topUp("k1", euros(5), euros(5)).fingerprint()).isEqualTo(first);
    assertThat(topUp("k1", euros(6), euros(6)).fingerprint()).isNotEqualTo(first);
  }

  @Test
  void raisesTheCustomersBalanceByACredit() {
    assertThat(Leg.putInto(LedgerAccount.ACCOUNT_WALLET, WALLET, euros(5)).balanceChange().minor())
        .isEqualTo(5);
    assertThat(Leg.takeFrom(LedgerAccount.ACCOUNT_WALLET, WALLET, euros(5)).balanceChange().minor())
        .isEqualTo(-5);
  }

  private static Booking topUp(String key, Money debit, Money credit) {
    return booking(
        key,
        List.of(
            Leg.debit(LedgerAccount.GATEWAY_CLEARING, "test", debit),
            Leg.putInto(LedgerAccount.ACCOUNT_WALLET, WALLET, credit)));
  }

  private static Booking booking(String key, List<Leg> legs) {
    return new Booking(
        TransactionKind.TOP_UP, new AccountId(1), key, "P-1", "", /* document= */ null, legs);
  }

  private static Money euros(long minor) {
    return Money.ofMinor(minor, "EUR");
  }
}
