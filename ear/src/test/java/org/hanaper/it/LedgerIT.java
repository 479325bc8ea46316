package org.hanaper.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import org.hanaper.access.NotAllowed;
import org.hanaper.access.Role;
import org.hanaper.ledger.Ledger;
import org.junit.jupiter.api.Test;

/** The book, on a real database. */
@OnBothDatabases
class LedgerIT extends InContainer {

  @Inject Ledger ledger;

  @Test
  void refusesTheTrialBalanceToAVisitorAndToAMember() throws Exception {
    assertThatThrownBy(() -> ledger.trialBalance()).isInstanceOf(NotAllowed.class);
    assertThatThrownBy(
            () -> as(member(someAccount(), Role.ADMINISTRATOR), () -> ledger.trialBalance()))
        .isInstanceOf(NotAllowed.class);
  }

  @Test
  void everyWalletIsTheSumOfItsEntries() throws Exception {
    assertThat(as(operator(Role.FINANCE), () -> ledger.drift())).isEmpty();
  }
}
