package org.hanaper.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what the catalogue's tables say for a few seconds, because every order asks for it and
 * hardly anybody changes it. Only added lines change prices, so an old view of the shelf is never
 * wrong by more than its age.
 */
@ApplicationScoped
class Shelf {

  private static final long KEPT = Duration.ofSeconds(10).toNanos();

  @PersistenceContext EntityManager entities;

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
        all(ProductEntry.FOR_SALE, ProductEntry.class).stream()
            .map(ProductEntry::product)
            .collect(Collectors.toMap(Product::code, Function.identity())),
        all(PriceEntry.ALL, PriceEntry.class),
        all(SellerEntry.ALL, SellerEntry.class).stream().map(SellerEntry::row).toList(),
        all(TaxRule.ALL, TaxRule.class));
  }

  private <T> List<T> all(String query, Class<T> type) {
    return entities.createNamedQuery(query, type).getResultList();
  }

  /** What the tables said. */
  record Contents(
      Map<String, Product> products,
      List<PriceEntry> prices,
      List<SellerRow> sellers,
      List<TaxRule> rules) {}
}
