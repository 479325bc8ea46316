package org.hanaper.billing;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hanaper.shared.Money;

/**
 * What the PDF's template shows, as texts: the fields of Article 226 of Directive 2006/112/EC (for
 * credit notes also Article 219) and of rules 46 and 53 of India's CGST Rules.
 */
final class PdfModel {

  // services of certification have no code of their own: 'other information technology services'
  private static final String INDIAN_SERVICE_CODE = "998319";
  private static final int MOST_NAMES = 40;
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

  private PdfModel() {}

  static Map<String, Object> of(BillingDocument document) {
    Map<String, Object> model = new LinkedHashMap<>();
    model.put("title", title(document));
    model.put("number", document.number());
    model.put("facts", facts(document));
    model.put("seller", party(document.seller()));
    model.put("buyer", party(document.buyer()));
    model.put("line", line(document));
    model.put("taxes", taxes(document));
    model.put("net", money(document.net()));
    model.put("tax", money(document.gross().minus(document.net())));
    model.put("gross", money(document.gross()));
    model.put("notes", notes(document));
    return model;
  }

  private static String title(BillingDocument document) {
    boolean indian = document.seller().country().equals("IN");
    if (document.kind() == BillingKind.CREDIT_NOTE) {
      return "Credit note";
    }
    return indian ? "Tax invoice" : "Invoice";
  }

  private static Map<String, String> facts(BillingDocument document) {
    boolean invoice = document.kind() == BillingKind.INVOICE;
    Map<String, String> facts = new LinkedHashMap<>();
    facts.put(invoice ? "Invoice number" : "Credit note number", document.number());
    facts.put("Date of issue", DAY.format(document.issuedOn()));
    facts.put("Date of supply", DAY.format(document.suppliedOn()));
    LocalDate invoiceDay = document.refersToDay();
    if (document.refersTo() != null && invoiceDay != null) {
      facts.put("Takes back invoice", document.refersTo() + " of " + DAY.format(invoiceDay));
    }
    facts.put("Order number", document.orderNumber());
    if (!document.purchaseReference().isEmpty()) {
      facts.put("Your reference", document.purchaseReference());
    }
    facts.put("Place of supply", Places.ofSupply(document.seller(), document.buyer()));
    facts.put("Currency", document.gross().currency());
    facts.put(invoice ? "Payment" : "Refund", payment(document));
    return facts;
  }

  private static String payment(BillingDocument document) {
    String to = document.kind() == BillingKind.INVOICE ? "Paid from" : "Returned to";
    return to + " prepaid credits, transaction " + document.payment();
  }

  private static Map<String, Object> party(BillingDocument.Party party) {
    List<String> lines = new ArrayList<>(Arrays.asList(party.address().split("\n", -1)));
    Places.state(party).ifPresent(lines::add);
    lines.add(Lines.country(party.country()));
    return Map.of(
        "name", party.name(),
        "lines", lines,
        "taxLabel", taxLabel(party.country()),
        "taxNumber", party.taxNumber(),
        "email", party.email());
  }

  private static String taxLabel(String country) {
    return switch (country) {
      case "IN" -> "GSTIN";
      case "US" -> "EIN";
      default -> "VAT number";
    };
  }

  private static Map<String, Object> line(BillingDocument document) {
    List<String> names = document.names().stream().limit(MOST_NAMES).toList();
    int more = document.names().size() - names.size();
    String validity = document.years() == 1 ? "1 year" : document.years() + " years";
    return Map.of(
        "description",
        document.description(),
        "names",
        names,
        "more",
        more,
        "validity",
        validity,
        "code",
        document.seller().country().equals("IN") ? INDIAN_SERVICE_CODE : "",
        "quantity",
        "1",
        "unitPrice",
        money(document.net()),
        "net",
        money(document.net()));
  }

  private static List<Map<String, String>> taxes(BillingDocument document) {
    return document.taxes().stream()
        .map(
            tax ->
                Map.of(
                    "code", tax.code(),
                    "rate", tax.percent().stripTrailingZeros().toPlainString() + " %",
                    "base", money(document.net()),
                    "amount", money(tax.amount())))
        .toList();
  }

  private static List<String> notes(BillingDocument document) {
    List<String> notes = new ArrayList<>();
    if (!document.taxNote().isEmpty()) {
      notes.add(document.taxNote());
    }
    if (document.seller().country().equals("IN")) {
      notes.add("Tax payable on reverse charge: No");
      notes.add("Issued electronically for " + document.seller().name() + ", authorised signatory");
    }
    if (!document.reason().isEmpty()) {
      notes.add("Reason: " + document.reason());
    }
    return notes;
  }

  static String money(Money amount) {
    DecimalFormat format =
        new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ROOT));
    int decimals = amount.amount().scale();
    format.setMinimumFractionDigits(decimals);
    format.setMaximumFractionDigits(decimals);
    return amount.currency() + " " + format.format(amount.amount());
  }
}
