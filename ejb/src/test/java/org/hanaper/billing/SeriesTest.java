package org.hanaper.billing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.ZoneId;
import org.hanaper.catalog.Seller;
import org.hanaper.shared.Money;
import org.junit.jupiter.api.Test;

class SeriesTest {

  private static final Seller INDIAN = seller("IN", "IN", "Asia/Kolkata");
  private static final Seller FRENCH = seller("EU", "FR", "Europe/Paris");

  @Test
  void countsIndianYearsFromApril() {
    assertThat(FiscalYear.of(LocalDate.of(2027, 3, 31), INDIAN)).isEqualTo("26-27");
    assertThat(FiscalYear.of(LocalDate.of(2027, 4, 1), INDIAN)).isEqualTo("27-28");
    assertThat(FiscalYear.of(LocalDate.of(2099, 12, 1), INDIAN)).isEqualTo("99-00");
  }

  @Test
  void countsOtherYearsFromJanuary() {
    assertThat(FiscalYear.of(LocalDate.of(2026, 12, 31), FRENCH)).isEqualTo("EU26");
    assertThat(FiscalYear.of(LocalDate.of(2027, 1, 1), FRENCH)).isEqualTo("EU27");
  }

  @Test
  void writesNumbersOfAtMostSixteenSigns() {
    Series invoices = new Series("IN", BillingKind.INVOICE, "26-27");
    assertThat(invoices.number(123)).isEqualTo("INV/26-27/000123").hasSize(16);
    assertThat(invoices.number(1_000_000)).isEqualTo("INV26-27/1000000").hasSize(16);
    assertThat(new Series("EU", BillingKind.CREDIT_NOTE, "EU26").number(7))
        .isEqualTo("CRN/EU26/000007");
  }

  @Test
  void refusesANumberThatTheLawHasNoRoomFor() {
    Series invoices = new Series("IN", BillingKind.INVOICE, "26-27");
    assertThatThrownBy(() -> invoices.number(10_000_000)).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void writesAmountsWithTheDecimalsOfTheirCurrency() {
    assertThat(PdfModel.money(Money.ofMinor(123_456_789, "EUR"))).isEqualTo("EUR 1,234,567.89");
    assertThat(PdfModel.money(Money.ofMinor(1_500, "JPY"))).isEqualTo("JPY 1,500");
  }

  private static Seller seller(String code, String country, String zone) {
    return new Seller(code, "Seller", "Street", country, "", "1", ZoneId.of(zone), code);
  }
}
