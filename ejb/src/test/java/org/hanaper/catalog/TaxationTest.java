package org.hanaper.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.hanaper.shared.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TaxationTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
  private static final SellerRow INDIA =
      seller("IN", "IN", "Karnataka", "KA", "29AAACH0000A1Z5", "INR");
  private static final SellerRow FRANCE = seller("EU", "FR", "", "", "FR00000000000", "EUR");
  private static final List<TaxRule> RULES =
      List.of(
          rule("IN", BuyerKind.SAME_STATE, "CGST", "9", ""),
          rule("IN", BuyerKind.SAME_STATE, "SGST", "9", ""),
          rule("IN", BuyerKind.DOMESTIC, "IGST", "18", ""),
          rule("IN", BuyerKind.FOREIGN, "EXPORT", "0", "export"),
          rule("EU", BuyerKind.DOMESTIC, "VAT-FR", "20", ""),
          rule("EU", BuyerKind.UNION_OTHER, "VAT-FR", "20", ""),
          rule("EU", BuyerKind.UNION_BUSINESS, "REVERSE", "0", "reverse charge"));

  @Test
  void splitsTheTaxWithinTheSellersState() {
    Price price = price(INDIA, new Buyer("IN", "KA", ""), rupees(100_00));
    assertThat(price.taxes()).extracting(TaxLine::code).containsExactly("CGST", "SGST");
    assertThat(price.gross()).isEqualTo(rupees(118_00));
  }

  @Test
  void takesOneTaxFromAnotherState() {
    Price price = price(INDIA, new Buyer("IN", "MH", ""), rupees(100_00));
    assertThat(price.taxes())
        .containsExactly(new TaxLine("IGST", new BigDecimal("18"), rupees(18_00)));
    assertThat(price.tax()).isEqualTo(rupees(18_00));
  }

  @Test
  void believesTheTaxNumberBeforeTheState() {
    Price price = price(INDIA, new Buyer("IN", "MH", "29ABCDE1234F1Z5"), rupees(100_00));
    assertThat(price.taxes()).hasSize(2);
  }

  @Test
  void reversesTheChargeForABusinessInAnotherMemberState() {
    Price price = price(FRANCE, new Buyer("DE", "", "DE123456789"), euros(49_00));
    assertThat(price.taxes()).isEmpty();
    assertThat(price.gross()).isEqualTo(euros(49_00));
    assertThat(price.taxNote()).isEqualTo("reverse charge");
  }

  @Test
  void takesTheSellersRateFromABuyerWithoutTaxNumber() {
    assertThat(price(FRANCE, new Buyer("DE", "", ""), euros(49_00)).gross())
        .isEqualTo(euros(58_80));
  }

  @Test
  void takesTheDomesticRateAtHomeEvenFromABusiness() {
    assertThat(price(FRANCE, new Buyer("FR", "", "FR12345678901"), euros(10_00)).gross())
        .isEqualTo(euros(12_00));
  }

  @ParameterizedTest
  @CsvSource({"1, 0", "3, 1", "2, 0", "13, 3", "12, 2"})
  void roundsEachTaxHalfUpToTheCent(long net, long tax) {
    assertThat(price(FRANCE, new Buyer("FR", "", ""), euros(net)).tax()).isEqualTo(euros(tax));
  }

  @Test
  void forgetsARuleThatHasEnded() {
    TaxRule ended =
        new TaxRule(
            "EU",
            BuyerKind.DOMESTIC,
            "VAT-FR",
            new BigDecimal("19.6"),
            "",
            LocalDate.of(2000, 1, 1),
            LocalDate.of(2013, 12, 31));
    Price price = Taxation.of(euros(10_00), FRANCE, new Buyer("FR", "", ""), List.of(ended), TODAY);
    assertThat(price.taxes()).isEmpty();
  }

  private static Price price(SellerRow seller, Buyer buyer, Money net) {
    return Taxation.of(net, seller, buyer, RULES, TODAY);
  }

  private static TaxRule rule(
      String seller, BuyerKind buyer, String code, String rate, String note) {
    return new TaxRule(
        seller, buyer, code, new BigDecimal(rate), note, LocalDate.of(2010, 1, 1), null);
  }

  private static SellerRow seller(
      String code, String country, String state, String stateCode, String tax, String currency) {
    Seller seller =
        new Seller(code, "Seller", "Street", country, state, tax, ZoneId.of("UTC"), code);
    return new SellerRow(seller, currency, stateCode);
  }

  private static Money rupees(long minor) {
    return Money.ofMinor(minor, "INR");
  }

  private static Money euros(long minor) {
    return Money.ofMinor(minor, "EUR");
  }
}
