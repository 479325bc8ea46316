package org.hanaper.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.hanaper.shared.InvalidInput;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BillingProfileCheckTest {

  @ParameterizedTest
  @CsvSource({"FR,,FR12345678901", "IN,Karnataka,29ABCDE1234F1Z5", "US,Ohio,", "DE,,"})
  void takesACompleteProfile(String country, @Nullable String state, @Nullable String tax) {
    BillingProfile profile =
        BillingProfileCheck.tidied(profile(country, state == null ? "" : state, tax));
    assertThatCode(() -> BillingProfileCheck.refuseUnless(profile)).doesNotThrowAnyException();
    assertThat(BillingProfileCheck.isComplete(profile)).isTrue();
  }

  @Test
  void tidiesWhatWasTyped() {
    BillingProfile tidy =
        BillingProfileCheck.tidied(
            new BillingProfile(
                " Acme SAS ",
                "1 rue",
                "59000",
                "Lille",
                "",
                "fr",
                " fr123456 ",
                "a@EXAMPLE.org",
                " "));
    assertThat(tidy.legalName()).isEqualTo("Acme SAS");
    assertThat(tidy.country()).isEqualTo("FR");
    assertThat(tidy.taxNumber()).isEqualTo("FR123456");
    assertThat(tidy.email()).isEqualTo("a@example.org");
    assertThat(tidy.purchaseOrder()).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"IN", "US"})
  void refusesAMissingStateWhereTheTaxDependsOnIt(String country) {
    assertRefused(profile(country, "", null), "state");
    assertThat(BillingProfileCheck.isComplete(profile(country, "", null))).isFalse();
  }

  @Test
  void refusesAGstinOfTheWrongShape() {
    assertRefused(profile("IN", "Karnataka", "29ABCDE1234F1X5"), "taxNumber");
  }

  @Test
  void refusesAnUnknownCountry() {
    assertRefused(profile("XX", "", null), "country");
  }

  @Test
  void tellsEverythingThatIsWrongAtOnce() {
    BillingProfile empty = new BillingProfile("", "", "", "", "", "", null, "nobody", null);
    assertThatThrownBy(() -> BillingProfileCheck.refuseUnless(empty))
        .isInstanceOfSatisfying(
            InvalidInput.class,
            refusal ->
                assertThat(refusal.problems())
                    .extracting(InvalidInput.Problem::field)
                    .containsExactly("legalName", "street", "city", "country", "email"));
  }

  @Test
  void namesTheChangedFieldsOnly() {
    BillingProfile before = profile("FR", "", null);
    BillingProfile after = profile("DE", "", null);
    assertThat(BillingProfileCheck.difference(before, after)).isEqualTo("country: 'FR' -> 'DE'");
  }

  private static void assertRefused(BillingProfile profile, String field) {
    assertThatThrownBy(() -> BillingProfileCheck.refuseUnless(profile))
        .isInstanceOfSatisfying(
            InvalidInput.class, refusal -> assertThat(refusal.field()).isEqualTo(field));
  }

  private static BillingProfile profile(String country, String state, @Nullable String tax) {
    return new BillingProfile(
        "Acme",
        "1 Main Street",
        "59000",
        "Lille",
        state,
        country,
        tax,
        "billing@acme.example",
        null);
  }
}
