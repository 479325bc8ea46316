package org.hanaper.ordering;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.hanaper.catalog.TaxLine;
import org.hanaper.ledger.TransactionId;
import org.hanaper.shared.AccountId;
import org.hanaper.shared.GroupId;
import org.hanaper.shared.MembershipId;
import org.hanaper.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * An order was placed and paid; heard inside its transaction.
 *
 * @param id the order
 * @param number its number of ten digits
 * @param account the account that bought
 * @param group the group it was ordered in
 * @param by the member who ordered, null for the system
 * @param product the product's code
 * @param description the invoice line: product, term and first name
 * @param names the names of the certificate, the main one first
 * @param years the term
 * @param net the price without tax
 * @param taxes the taxes
 * @param gross what was charged
 * @param taxNote the wording the law asks for on the invoice, empty when none
 * @param seller the code of the entity that sold
 * @param at when it was charged
 * @param transaction the ledger transaction, null when the order costs nothing
 */
public record OrderCharged(
    OrderId id,
    String number,
    AccountId account,
    GroupId group,
    @Nullable MembershipId by,
    String product,
    String description,
    List<String> names,
    int years,
    Money net,
    List<TaxLine> taxes,
    Money gross,
    String taxNote,
    String seller,
    Instant at,
    @Nullable TransactionId transaction)
    implements Serializable {

  /** Keeps copies of the lists. */
  public OrderCharged {
    names = List.copyOf(names);
    taxes = List.copyOf(taxes);
  }
}
