package org.hanaper.catalog;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hanaper.access.Access;
import org.hanaper.access.Inside;
import org.hanaper.access.Needs;
import org.hanaper.access.Permission;
import org.hanaper.account.AccountView;
import org.hanaper.account.Accounts;
import org.hanaper.account.BillingProfile;
import org.hanaper.account.BillingProfiles;
import org.hanaper.shared.NotFound;
import org.jspecify.annotations.Nullable;

/** What is for sale, what it costs an account today, and who sells it. */
@Stateless
public class Catalog {

  @Inject Shelf shelf;
  @Inject Accounts accounts;
  @Inject BillingProfiles profiles;
  @Inject Access access;
  @Inject Clock clock;

  /** The products that the caller's account may buy, by name, each with its terms and prices. */
  @Needs(Permission.ORDER_PLACE)
  public List<Offer> offers() {
    AccountView account = accounts.get(access.caller().inAccount());
    return shelf.contents().products().values().stream()
        .map(product -> new Offer(product, terms(product.code(), account)))
        .filter(offer -> !offer.terms().isEmpty())
        .sorted(Comparator.comparing(offer -> offer.product().name()))
        .toList();
  }

  /** All products by name, also those that are no longer sold to the account. */
  @Needs(Permission.ORDER_VIEW)
  public List<Product> products() {
    return shelf.contents().products().values().stream()
        .sorted(Comparator.comparing(Product::name))
        .toList();
  }

  /**
   * What something costs the caller's account today.
   *
   * @param quote product, term and number of names
   * @throws ProductNotForSale when the account's price list lacks it (EMS-1195)
   */
  @Needs(Permission.ORDER_PLACE)
  public Price quote(Quote quote) {
    AccountView account = accounts.get(access.caller().inAccount());
    return price(account, profiles.of(account.id()).orElse(null), quote);
  }

  /**
   * What something costs an account today.
   *
   * @param account who buys
   * @param profile the billing information that decides the tax, null while there is none
   * @param quote product, term and number of names
   * @throws ProductNotForSale when the account's price list lacks it (EMS-1195)
   */
  @Inside
  public Price price(AccountView account, @Nullable BillingProfile profile, Quote quote) {
    product(quote.product());
    PriceEntry entry =
        entry(account, quote.product(), quote.years())
            .orElseThrow(() -> new ProductNotForSale(quote.product(), quote.years()));
    SellerRow seller = seller(account.currency());
    LocalDate day = LocalDate.ofInstant(clock.instant(), seller.seller().zone());
    return Taxation.of(
        entry.netFor(quote.names()),
        seller,
        buyer(account, profile),
        shelf.contents().rules(),
        day);
  }

  /**
   * A product by its code.
   *
   * @param code the code
   * @throws NotFound when there is none or it is no longer sold
   */
  @Inside
  public Product product(String code) {
    Product found = shelf.contents().products().get(code);
    if (found == null) {
      throw new NotFound("product");
    }
    return found;
  }

  /**
   * Who sells in a currency.
   *
   * @param currency an ISO 4217 code
   * @throws NotFound when nobody does
   */
  @Inside
  public Seller sellerIn(String currency) {
    return seller(currency).seller();
  }

  private SellerRow seller(String currency) {
    return shelf.contents().sellers().stream()
        .filter(row -> row.currency().equals(currency))
        .findFirst()
        .orElseThrow(() -> new NotFound("seller"));
  }

  private static Buyer buyer(AccountView account, @Nullable BillingProfile profile) {
    if (profile == null) {
      return new Buyer(account.country(), "", "");
    }
    String taxNumber = profile.taxNumber();
    return new Buyer(profile.country(), profile.state(), taxNumber == null ? "" : taxNumber);
  }

  private List<Offer.Term> terms(String product, AccountView account) {
    return shelf.contents().prices().stream()
        .filter(entry -> entry.product().equals(product))
        .map(PriceEntry::years)
        .distinct()
        .flatMap(years -> entry(account, product, years).stream())
        .map(entry -> new Offer.Term(entry.years(), entry.net(), entry.netFurther()))
        .toList();
  }

  /** The newest line that is valid now; the account's own goes before the standard one. */
  private Optional<PriceEntry> entry(AccountView account, String product, int years) {
    Instant now = clock.instant();
    Long own = account.id().value();
    return shelf.contents().prices().stream()
        .filter(entry -> entry.years() == years && entry.product().equals(product))
        .filter(entry -> entry.net().currency().equals(account.currency()))
        .filter(entry -> entry.account() == null || entry.account().equals(own))
        .filter(entry -> !entry.validFrom().isAfter(now))
        .max(
            Comparator.comparing((PriceEntry entry) -> entry.account() != null)
                .thenComparing(PriceEntry::validFrom));
  }
}
