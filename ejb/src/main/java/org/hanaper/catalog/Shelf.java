package org.hanaper.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hanaper.shared.Money;
import org.hanaper.store.Row;
import org.hanaper.store.Sql;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what the catalogue's tables say for a few seconds, because every order asks for it and
 * hardly anybody changes it. Only added lines change prices, so an old view of the shelf is never
 * wrong by more than its age.
 */
@ApplicationScoped
class Shelf {

  private static final long KEPT = Duration.ofSeconds(10).toNanos();

  @Inject Sql sql;

  private volatile @Nullable Contents contents;
  private volatile long readAt;

  Contents contents() {
    Contents found = contents;
    // nanoTime measures age only; the house's clock may be stopped while demo data is made
    if (found == null || System.nanoTime() - readAt > KEPT) {
      found = read();
      contents = found;
      readAt = System.nanoTime();
    }
    return found;
  }

  private Contents read() {
    return new Contents(
        sql.list("select * from product where active = 1 order by code", Shelf::product).stream()
            .collect(Collectors.toMap(Product::code, Function.identity())),
        sql.list("select * from price order by years", Shelf::price),
        sql.list("select * from seller", Shelf::seller),
        sql.list("select * from tax_rule order by id", Shelf::rule));
  }

  private static Product product(Row row) throws SQLException {
    return new Product(
        row.text("code"),
        row.text("name"),
        row.text("category"),
        row.constant("level_name", ValidationLevel.class),
        row.constant("domain_policy", DomainPolicy.class),
        (int) row.number("longest_days"));
  }

  private static PriceEntry price(Row row) throws SQLException {
    Money net = row.money("net");
    return new PriceEntry(
        row.numberOrNull("account_id"),
        row.text("product_code"),
        (int) row.number("years"),
        net,
        row.money("net_further"),
        row.moment("valid_from"));
  }

  private static SellerRow seller(Row row) throws SQLException {
    Seller seller =
        new Seller(
            row.text("code"),
            row.text("legal_name"),
            row.text("address").replace('|', '\n'),
            row.text("country"),
            row.text("state"),
            row.text("tax_number"),
            ZoneId.of(row.text("zone")),
            row.text("series_prefix"));
    return new SellerRow(seller, row.text("currency"), row.text("state_code"));
  }

  private static TaxRule rule(Row row) throws SQLException {
    return new TaxRule(
        row.text("seller_code"),
        row.constant("buyer_kind", BuyerKind.class),
        row.text("code"),
        row.columns().getBigDecimal("rate").stripTrailingZeros(),
        row.text("note"),
        row.columns().getDate("valid_from").toLocalDate(),
        row.dayOrNull("valid_to"));
  }

  /** What the tables said. */
  record Contents(
      Map<String, Product> products,
      List<PriceEntry> prices,
      List<SellerRow> sellers,
      List<TaxRule> rules) {}
}
