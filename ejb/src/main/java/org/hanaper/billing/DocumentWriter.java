package org.hanaper.billing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.hanaper.account.BillingDetailsMissing;
import org.hanaper.account.BillingProfile;
import org.hanaper.account.BillingProfiles;
import org.hanaper.audit.Audit;
import org.hanaper.audit.Happening;
import org.hanaper.catalog.Seller;
import org.hanaper.store.Sql;

/** Writes the rows of a numbered document: all that it shows, and how it stands. */
@ApplicationScoped
class DocumentWriter {

  @Inject Sql sql;
  @Inject Audit audit;
  @Inject BillingProfiles profiles;

  BillingDocumentId write(Billable what, Issuer.Place place) {
    boolean invoice = place.series().kind() == BillingKind.INVOICE;
    BillingDocumentId id =
        new BillingDocumentId(invoice ? insertInvoice(what, place) : insertCreditNote(what, place));
    if (invoice) {
      insertReceivable(id, what, place);
    }
    audit.record(
        Happening.done(
            invoice ? "INVOICE_ISSUED" : "CREDIT_NOTE_ISSUED",
            what.account(),
            "billing_document",
            place.number(),
            what.gross() + " for order " + what.orderNumber()));
    return id;
  }

  private long insertInvoice(Billable what, Issuer.Place place) {
    Seller seller = place.seller();
    BillingProfile buyer = profiles.of(what.account()).orElseThrow(BillingDetailsMissing::new);
    return sql.insert(
        """
        insert into billing_document (kind, number, seller, fiscal_year, series_number, issued_on,
          issued_at, supplied_on, account_id, group_id, membership_id, order_id, order_number,
          seller_name, seller_address, seller_country, seller_state, seller_tax_number,
          buyer_name, buyer_address, buyer_country, buyer_state, buyer_tax_number, buyer_email,
          purchase_reference, description, names, years, net, gross, currency, taxes, tax_note,
          payment, reason)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,
          ?, ?, ?, ?, ?, ?, '')""",
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
        what.payment());
  }

  // seller, buyer and line are those of the invoice it takes back, whatever has changed since
  private long insertCreditNote(Billable what, Issuer.Place place) {
    sql.update(
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
        where order_id = ? and kind = 'INVOICE'""",
        place.number(),
        place.series().fiscalYear(),
        place.sequence(),
        place.day(),
        place.at(),
        what.payment(),
        what.description(),
        what.order().value());
    // Derby gives no generated key for an insert from a select
    return sql.number(
        "select id from billing_document where order_id = ? and kind = 'CREDIT_NOTE'",
        what.order().value());
  }

  private void insertReceivable(BillingDocumentId id, Billable what, Issuer.Place place) {
    sql.update(
        """
        insert into receivable (document_id, account_id, state, due_on, paid_at)
        values (?, ?, ?, ?, ?)""",
        id.value(),
        what.account().value(),
        PaymentState.PAID,
        place.day(),
        what.at());
  }
}
