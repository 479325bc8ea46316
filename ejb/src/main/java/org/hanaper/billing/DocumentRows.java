package org.hanaper.billing;

import java.time.LocalDate;
import org.hanaper.account.BillingProfile;
import org.hanaper.billing.Issuer.Numbered;
import org.hanaper.billing.Issuer.Place;
import org.hanaper.catalog.Seller;
import org.hanaper.store.Sql;
import org.jspecify.annotations.Nullable;

/** The rows of a numbered document, each as a statement and its parameters in order. */
final class DocumentRows {

  static final String INVOICE =
      """
      insert into billing_document (kind, number, seller, fiscal_year, series_number, issued_on,
        issued_at, supplied_on, account_id, group_id, membership_id, order_id, order_number,
        seller_name, seller_address, seller_country, seller_state, seller_tax_number,
        buyer_name, buyer_address, buyer_country, buyer_state, buyer_tax_number, buyer_email,
        purchase_reference, description, names, years, net, gross, currency, taxes, tax_note,
        payment, reason)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,
        ?, ?, ?, ?, ?, ?, '')""";

  // seller, buyer and line are those of the invoice it takes back, whatever has changed since
  static final String CREDIT_NOTE =
      """
      insert into billing_document (kind, number, seller, fiscal_year, series_number, issued_on,
        issued_at, supplied_on, account_id, group_id, membership_id, order_id, order_number,
        refers_to, seller_name, seller_address, seller_country, seller_state, seller_tax_number,
        buyer_name, buyer_address, buyer_country, buyer_state, buyer_tax_number, buyer_email,
        purchase_reference, description, names, years, net, gross, currency, taxes, tax_note,
        payment, reason)
      select 'CREDIT_NOTE', cast(? as varchar(16)), seller, cast(? as varchar(5)),
        cast(? as bigint), cast(? as date), cast(? as timestamp), supplied_on, account_id,
        group_id, membership_id, order_id, order_number, id, seller_name, seller_address,
        seller_country, seller_state, seller_tax_number, buyer_name, buyer_address,
        buyer_country, buyer_state, buyer_tax_number, buyer_email, purchase_reference,
        description, names, years, net, gross, currency, taxes, tax_note,
        cast(? as varchar(80)), cast(? as varchar(500))
      from billing_document
      where order_id = ? and kind = 'INVOICE'""";

  static final String RECEIVABLE =
      """
      insert into receivable (document_id, account_id, state, due_on, paid_at)
      values (?, ?, ?, ?, ?)""";

  private DocumentRows() {}

  /** Of an invoice. */
  static @Nullable Object[] invoice(Numbered document, BillingProfile buyer) {
    Billable what = document.what();
    Place place = document.place();
    Seller seller = place.seller();
    return new @Nullable Object[] {
      BillingKind.INVOICE,
      place.number(),
      seller.code(),
      place.series().fiscalYear(),
      place.sequence(),
      place.day(),
      place.at(),
      LocalDate.ofInstant(what.at(), seller.zone()),
      what.account().value(),
      what.group(),
      Sql.Nothing.number(what.by() == null ? null : what.by().value()),
      what.order().value(),
      what.orderNumber(),
      seller.legalName(),
      seller.address(),
      seller.country(),
      seller.state(),
      seller.taxNumber(),
      buyer.legalName(),
      Lines.address(buyer),
      buyer.country(),
      buyer.state(),
      Lines.orEmpty(buyer.taxNumber()),
      buyer.email(),
      Lines.orEmpty(buyer.purchaseOrder()),
      what.description(),
      what.names(),
      what.years(),
      what.net().minor(),
      what.gross().minor(),
      what.gross().currency(),
      what.taxes(),
      what.taxNote(),
      what.payment()
    };
  }

  /** Of a credit note. */
  static @Nullable Object[] note(Numbered document) {
    Billable what = document.what();
    Place place = document.place();
    return new @Nullable Object[] {
      place.number(),
      place.series().fiscalYear(),
      place.sequence(),
      place.day(),
      place.at(),
      what.payment(),
      what.description(),
      what.order().value()
    };
  }

  /** Of how an invoice stands: it was paid with the order. */
  static @Nullable Object[] receivable(long id, Numbered invoice) {
    return new @Nullable Object[] {
      id,
      invoice.what().account().value(),
      PaymentState.PAID,
      invoice.place().day(),
      invoice.what().at()
    };
  }
}
