package org.hanaper.billing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.hanaper.catalog.TaxLine;
import org.hanaper.shared.AccountId;
import org.hanaper.shared.Money;
import org.jspecify.annotations.Nullable;

/** Documents that tests speak of. */
final class Documents {

  private Documents() {}

  static BillingDocument indianInvoice() {
    return indian(BillingKind.INVOICE, "INV/26-27/000123", null, "");
  }

  static BillingDocument indianCreditNote() {
    return indian(BillingKind.CREDIT_NOTE, "CRN/26-27/000004", "INV/26-27/000123", "ordered twice");
  }

  static BillingDocument reverseChargeInvoice() {
    return new BillingDocument(
        new BillingDocumentId(9),
        BillingKind.INVOICE,
        "INV/EU26/000007",
        LocalDate.of(2026, 11, 20),
        LocalDate.of(2026, 11, 19),
        new AccountId(1),
        "1000000007",
        null,
        null,
        new BillingDocument.Party(
            "Hanaper Trust Services SAS",
            "12 rue des Chartes\n59000 Lille",
            "FR",
            "",
            "FR00000000000",
            ""),
        new BillingDocument.Party(
            "Ελληνικά Δίκτυα <ΑΕ> & Söhne",
            "Οδός 1\n10431 Αθήνα",
            "GR",
            "",
            "EL123456789",
            "billing@example.gr"),
        "PO-77",
        "SSL DV Wildcard, 2 years",
        List.of("*.example.gr"),
        2,
        Money.ofMinor(26_900, "EUR"),
        Money.ofMinor(26_900, "EUR"),
        List.of(),
        "Reverse charge: VAT due by the customer, Articles 44 and 196 of Directive 2006/112/EC",
        "T-0000000009",
        "");
  }

  private static BillingDocument indian(
      BillingKind kind, String number, @Nullable String refersTo, String reason) {
    return new BillingDocument(
        new BillingDocumentId(8),
        kind,
        number,
        LocalDate.of(2026, 11, 20),
        LocalDate.of(2026, 11, 19),
        new AccountId(1),
        "1000000042",
        refersTo,
        refersTo == null ? null : LocalDate.of(2026, 11, 20),
        new BillingDocument.Party(
            "Hanaper Trust Services Private Limited",
            "4th Floor, Sai Arcade\nOuter Ring Road\nBengaluru 560103",
            "IN",
            "Karnataka",
            "29AAACH0000A1Z5",
            ""),
        new BillingDocument.Party(
            "Amoli Chemicals",
            "1 Marine Drive\n400001 Mumbai",
            "IN",
            "27",
            "27AAACA1111A1Z5",
            "finance@amoli.example"),
        "",
        "SSL DV, 1 year",
        List.of("www.amoli.example", "amoli.example"),
        1,
        Money.ofMinor(390_000, "INR"),
        Money.ofMinor(460_200, "INR"),
        List.of(new TaxLine("IGST", BigDecimal.valueOf(18), Money.ofMinor(70_200, "INR"))),
        "",
        "T-0000000042",
        reason);
  }
}
