package org.hanaper.billing;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.hanaper.access.Inside;
import org.hanaper.catalog.Seller;
import org.hanaper.shared.SomebodyWasFaster;
import org.hanaper.store.Many;
import org.hanaper.store.Sql;
import org.jspecify.annotations.Nullable;

/**
 * Gives documents to what is billable: all that waits in a series gets consecutive numbers in one
 * transaction (design 4.3, security rule 7).
 *
 * <p>It needs no lease. Two nodes that run at once meet at the waiting rows, which only one of them
 * can claim, and at the counter, which is changed in the transaction that writes the documents.
 */
@Stateless
public class Issuer {

  private static final int BATCH = 100;

  @Inject Sql sql;
  @Inject Many many;
  @Inject Clock clock;
  @Inject DocumentWriter writer;
  @Inject Event<DocumentsIssued> issued;

  /**
   * The currencies, one for each seller, in which something waits.
   *
   * @param kind the kind of document it waits for
   */
  @Inside
  public List<String> waitingCurrencies(BillingKind kind) {
    return sql.list(
        "select distinct currency from billable where state = 'OPEN' and kind = ?",
        row -> row.text("currency"),
        kind);
  }

  /**
   * Makes sure that a series has its counter, in a transaction of its own.
   *
   * @param seller who issues
   * @param kind what is numbered
   * @return the fiscal year of this moment, which {@code issue} must be called with
   * @throws org.hanaper.store.DatabaseFailure a duplicate when another node opened it just now
   */
  @Inside
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public String openSeries(Seller seller, BillingKind kind) {
    LocalDate today = today(seller);
    String year = FiscalYear.of(today, seller);
    long counters =
        sql.number(
            "select count(*) from number_series where seller = ? and kind = ? and fiscal_year = ?",
            seller.code(),
            kind,
            year);
    if (counters == 0) {
      sql.update(
          """
          insert into number_series (seller, kind, fiscal_year, last_number, last_day)
          values (?, ?, ?, 0, ?)""",
          seller.code(),
          kind,
          year,
          today);
    }
    return year;
  }

  /**
   * Issues the oldest waiting documents of a series.
   *
   * @param seller who issues
   * @param currency the currency in which it sells
   * @param kind what is issued
   * @param fiscalYear what {@code openSeries} gave
   * @return how many were issued, zero when nothing waits
   * @throws SomebodyWasFaster when another node took some of them; nothing was issued then
   */
  @Inside
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public int issue(Seller seller, String currency, BillingKind kind, String fiscalYear) {
    List<Billable> waiting = waiting(kind, currency);
    if (waiting.isEmpty()) {
      return 0;
    }
    claim(waiting, kind);
    Series series = new Series(seller.code(), kind, fiscalYear);
    Numbers numbers = take(series, today(seller), waiting.size());
    Instant now = clock.instant();
    List<Numbered> documents = new ArrayList<>();
    for (Billable what : waiting) {
      long sequence = numbers.first() + documents.size();
      documents.add(new Numbered(what, new Place(seller, series, sequence, numbers.day(), now)));
    }
    issued.fire(new DocumentsIssued(kind, writer.write(kind, documents)));
    return waiting.size();
  }

  private List<Billable> waiting(BillingKind kind, String currency) {
    // a refund may be noted before its invoice is issued: its credit note waits for the invoice
    String ready =
        kind == BillingKind.INVOICE
            ? ""
            : " and exists (select 1 from billing_document d"
                + " where d.order_id = b.order_id and d.kind = 'INVOICE')";
    return sql.list(
        "select b.* from billable b where b.state = 'OPEN' and b.kind = ? and b.currency = ?"
            + ready
            + " order by b.order_id fetch first "
            + BATCH
            + " rows only",
        Billable::read,
        kind,
        currency);
  }

  private void claim(List<Billable> waiting, BillingKind kind) {
    int[] claimed =
        many.update(
            "update billable set state = 'ISSUED' where state = 'OPEN' and kind = ? and order_id = ?",
            waiting.stream()
                .map(billable -> new @Nullable Object[] {kind, billable.order().value()})
                .toList());
    if (Arrays.stream(claimed).anyMatch(changed -> changed != 1)) {
      throw new SomebodyWasFaster("billable");
    }
  }

  private Numbers take(Series series, LocalDate today, int count) {
    // the update locks the counter until commit; the day is read behind it, so days never fall
    int changed =
        sql.update(
            """
            update number_series
            set last_number = last_number + ?,
                last_day = case when last_day < ? then ? else last_day end
            where seller = ? and kind = ? and fiscal_year = ?""",
            (long) count,
            today,
            today,
            series.seller(),
            series.kind(),
            series.fiscalYear());
    if (changed != 1) {
      throw new IllegalStateException("no counter for " + series);
    }
    return sql.first(
            """
            select last_number, last_day from number_series
            where seller = ? and kind = ? and fiscal_year = ?""",
            row ->
                new Numbers(row.number("last_number") - count + 1, day(row.dayOrNull("last_day"))),
            series.seller(),
            series.kind(),
            series.fiscalYear())
        .orElseThrow();
  }

  private LocalDate today(Seller seller) {
    return LocalDate.ofInstant(clock.instant(), seller.zone());
  }

  private static LocalDate day(@Nullable LocalDate day) {
    return Objects.requireNonNull(day);
  }

  private record Numbers(long first, LocalDate day) {}

  /** What gets a document, and which. */
  record Numbered(Billable what, Place place) {}

  /** Where a document stands in its series. */
  record Place(Seller seller, Series series, long sequence, LocalDate day, Instant at) {

    String number() {
      return series.number(sequence);
    }
  }
}
