package org.hanaper.billing;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.hanaper.catalog.TaxLine;
import org.hanaper.shared.AccountId;
import org.hanaper.shared.Money;
import org.hanaper.store.Row;
import org.jspecify.annotations.Nullable;

/** An invoice or credit note with all that it shows, as it was written. */
record BillingDocument(
    BillingDocumentId id,
    BillingKind kind,
    String number,
    LocalDate issuedOn,
    LocalDate suppliedOn,
    AccountId account,
    String orderNumber,
    @Nullable String refersTo,
    @Nullable LocalDate refersToDay,
    Party seller,
    Party buyer,
    String purchaseReference,
    String description,
    List<String> names,
    int years,
    Money net,
    Money gross,
    List<TaxLine> taxes,
    String taxNote,
    String payment,
    String reason) {

  static final String SELECT =
      """
      select d.*, i.number as invoice_number, i.issued_on as invoice_day
      from billing_document d
      left join billing_document i on i.id = d.refers_to
      where d.id = ?""";

  /** One side of the sale. */
  record Party(
      String name, String address, String country, String state, String taxNumber, String email) {}

  static BillingDocument read(Row row) throws SQLException {
    String names = row.textOrNull("names");
    return new BillingDocument(
        new BillingDocumentId(row.number("id")),
        row.constant("kind", BillingKind.class),
        row.text("number"),
        Objects.requireNonNull(row.dayOrNull("issued_on")),
        Objects.requireNonNull(row.dayOrNull("supplied_on")),
        new AccountId(row.number("account_id")),
        row.text("order_number"),
        row.textOrNull("invoice_number"),
        row.dayOrNull("invoice_day"),
        party(row, "seller", ""),
        party(row, "buyer", row.text("buyer_email")),
        row.text("purchase_reference"),
        row.text("description"),
        names == null || names.isEmpty() ? List.of() : Arrays.asList(names.split("\n", -1)),
        (int) row.number("years"),
        row.money("net"),
        row.money("gross"),
        TaxLine.read(row.text("taxes"), row.text("currency")),
        row.text("tax_note"),
        row.text("payment"),
        row.text("reason"));
  }

  private static Party party(Row row, String side, String email) throws SQLException {
    return new Party(
        row.text(side + "_name"),
        row.text(side + "_address"),
        row.text(side + "_country"),
        row.text(side + "_state"),
        row.text(side + "_tax_number"),
        email);
  }
}
