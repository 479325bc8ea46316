package org.hanaper.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.hanaper.access.Capability;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class AccountKindTest {

  @ParameterizedTest
  @CsvSource({
    "ENTERPRISE, SUB_ACCOUNTS, false",
    "ENTERPRISE, PRICE_LISTS, false",
    "ENTERPRISE, MULTIPLE_GROUPS, true",
    "RESELLER, SUB_ACCOUNTS, true",
    "RESELLER, PRICE_LISTS, true",
    "RESELLER, MULTIPLE_GROUPS, true",
    "CUSTOMER_AREA, SUB_ACCOUNTS, false",
    "CUSTOMER_AREA, PRICE_LISTS, false",
    "CUSTOMER_AREA, MULTIPLE_GROUPS, true"
  })
  void canHaveWhatItsDoorPromises(AccountKind kind, Capability capability, boolean can) {
    assertThat(kind.canHave(capability, false)).isEqualTo(can);
  }

  @ParameterizedTest
  @EnumSource(AccountKind.class)
  void canHaveNothingMoreUnderAReseller(AccountKind kind) {
    for (Capability capability : Capability.values()) {
      assertThat(kind.canHave(capability, true)).isFalse();
    }
  }

  @ParameterizedTest
  @CsvSource({"ENTERPRISE, false", "RESELLER, true", "CUSTOMER_AREA, false"})
  void onlyResellersAreApproved(AccountKind kind, boolean approved) {
    assertThat(kind.isApproved()).isEqualTo(approved);
  }
}
