package org.hanaper.billing;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hanaper.access.Access;
import org.hanaper.access.Needs;
import org.hanaper.access.Permission;
import org.hanaper.access.Scope;
import org.hanaper.document.Download;
import org.hanaper.ordering.OrderId;
import org.hanaper.shared.Caller;
import org.hanaper.shared.NotFound;
import org.hanaper.shared.Slice;
import org.hanaper.store.DatabaseFailure;
import org.hanaper.store.Keyset;
import org.hanaper.store.Sql;
import org.jspecify.annotations.Nullable;

/** Shows invoices and credit notes and hands out their PDFs (domain B.13, B.14). */
@Stateless
public class Invoices {

  private static final int PAGE = 25;
  private static final int PORTION = 1000;

  @Inject Sql sql;
  @Inject Access access;
  @Inject Rendering rendering;

  /**
   * The caller's invoices and credit notes, newest first, 25 at a time; own orders only for roles
   * whose right reaches no further.
   *
   * @param filter which ones
   */
  @Needs(Permission.INVOICE_VIEW)
  public Slice<BillingRow> list(BillingFilter filter) {
    return mine().list(sql).page(filter, filter.after(), PAGE);
  }

  /**
   * A portion of up to 1000 invoices and credit notes for an export, the newest first; repeated
   * with the last id until it is empty.
   *
   * @param filter which ones; its key doesn't matter
   * @param before only those older than this one, null for the newest
   */
  @Needs(Permission.INVOICE_VIEW)
  public List<BillingRow> portion(BillingFilter filter, @Nullable BillingDocumentId before) {
    return mine()
        .list(sql)
        .page(filter, before == null ? null : Keyset.behind(before.value()), PORTION)
        .rows();
  }

  /**
   * The invoice and the credit note of an order.
   *
   * @param order the order
   * @return the invoice first; empty when none is issued (yet) or the caller may not see it
   */
  @Needs(Permission.INVOICE_VIEW)
  public List<BillingRow> ofOrder(OrderId order) {
    return mine().list(sql).ofOrder(order);
  }

  /**
   * The PDF, rendered at the first call and kept.
   *
   * @param id the document
   * @throws NotFound when there is none for the caller
   */
  @Needs(Permission.INVOICE_VIEW)
  public Download pdf(BillingDocumentId id) {
    Mine mine = mine();
    List<@Nullable Object> parameters = new ArrayList<>(mine.parameters());
    parameters.add(id.value());
    long found =
        sql.number(
            "select count(*) from billing_document d where " + mine.where() + " and d.id = ?",
            parameters.toArray());
    if (found == 0) {
      throw new NotFound("billing_document");
    }
    return rendered(id);
  }

  private Download rendered(BillingDocumentId id) {
    try {
      return rendering.pdf(id).download();
    } catch (DatabaseFailure e) {
      if (e.isDuplicate() || e.isPassing()) {
        return rendering.pdf(id).download();
      }
      throw e;
    }
  }

  /** The one predicate of list, order and download (security rule 11). */
  private Mine mine() {
    Caller caller = access.caller();
    Long account = caller.inAccount().value();
    return access.scope(Permission.INVOICE_VIEW) == Scope.ALL
        ? new Mine("d.account_id = ?", List.of(account))
        : new Mine(
            "d.account_id = ? and d.membership_id = ?",
            List.of(account, caller.asMember().value()));
  }

  private record Mine(String where, List<Object> parameters) {

    BillingList list(Sql sql) {
      return new BillingList(sql, where, parameters);
    }
  }

  static String pattern(String text) {
    return "%" + text.strip().toUpperCase(Locale.ROOT).replaceAll("[%_\\\\]", "") + "%";
  }
}
