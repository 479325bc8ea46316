package org.hanaper.ordering;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.hanaper.access.Access;
import org.hanaper.account.AccountView;
import org.hanaper.account.Accounts;
import org.hanaper.account.BillingProfile;
import org.hanaper.account.BillingProfiles;
import org.hanaper.catalog.Catalog;
import org.hanaper.catalog.Price;
import org.hanaper.catalog.Product;
import org.hanaper.catalog.Quote;
import org.hanaper.csr.CertificateRequests;
import org.hanaper.csr.CsrReport;
import org.hanaper.group.FinanceMode;
import org.hanaper.group.GroupDomains;
import org.hanaper.group.GroupOrganizations;
import org.hanaper.group.GroupSpending;
import org.hanaper.group.Payer;
import org.hanaper.ledger.Ledger;
import org.hanaper.shared.InvalidInput;
import org.hanaper.shared.Money;
import org.jspecify.annotations.Nullable;

/** Checks a request in the order of domain D.2, up to the question whether the credits suffice. */
@ApplicationScoped
class Preparation {

  private static final int LONGEST_REMARKS = 500;
  private static final int LONGEST_ORGANIZATION = 150;

  @EJB Access access;
  @EJB Accounts accounts;
  @EJB BillingProfiles profiles;
  @EJB Catalog catalog;
  @EJB GroupSpending spending;
  @EJB GroupDomains domains;
  @EJB GroupOrganizations organizations;
  @EJB CertificateRequests requests;
  @EJB Ledger ledger;

  /** The request of a form, ready to be charged. */
  Prepared of(PlaceOrder form) {
    AccountView account = accounts.requireActive(access.caller().inAccount());
    Payer payer = spending.payer(form.group(), account.id());
    Product product = catalog.product(form.product());
    Order.Wanted wanted = wanted(form, product, payer);
    return priced(account, payer, wanted, form.agreed(), form.requestKey(), RequestHash.of(form));
  }

  /** A kept request at today's price, ready to be charged. */
  Prepared of(Order kept) {
    AccountView account = accounts.requireActive(kept.account());
    Payer payer = spending.payer(kept.group(), kept.account());
    domains.require(payer, kept.wanted().names());
    organizations.require(payer, kept.wanted().organization());
    return priced(account, payer, kept.wanted(), null, kept.keys().made(), kept.keys().hash());
  }

  /** The summary of a form; refuses what is wrong in it but not that credits are missing. */
  OrderQuote quote(PlaceOrder form) {
    AccountView account = accounts.requireActive(access.caller().inAccount());
    Payer payer = spending.payer(form.group(), account.id());
    Product product = catalog.product(form.product());
    Order.Wanted wanted = wanted(form, product, payer);
    BillingProfile profile = profiles.of(account.id()).orElse(null);
    boolean fromAccount = payer.mode() == FinanceMode.DEDUCT_FROM_ACCOUNT;
    return new OrderQuote(
        product,
        form.years(),
        wanted.names(),
        wanted.organization(),
        catalog.price(account, profile, quote(wanted)),
        payer.name(),
        payer.mode(),
        ledger.wallet(fromAccount ? account.wallet() : payer.wallet()).balance(),
        wanted.csr().isEmpty() ? null : requests.check(wanted.csr(), wanted.names()),
        profile != null);
  }

  /** Refuses a certificate request that fails its check, with all reasons. */
  void refuseUnsound(String csr, List<String> names, InvalidInput.Check check) {
    CsrReport report = requests.check(csr, names);
    report
        .problems()
        .forEach(problem -> check.that(false, "csr", problem.key(), problem.facts().toArray()));
  }

  private Order.Wanted wanted(PlaceOrder form, Product product, Payer payer) {
    InvalidInput.Check check = new InvalidInput.Check();
    List<String> names = new ArrayList<>(DomainNames.read(form.names(), product.domains(), check));
    String csr = form.csr().strip();
    if (!csr.isEmpty() && check.passes()) {
      refuseUnsound(csr, names, check);
    }
    String organization = product.level().namesOrganization() ? form.organization().strip() : "";
    check
        .that(
            !product.level().namesOrganization() || !organization.isEmpty(),
            "organization",
            "Order.organization_missing")
        .that(
            organization.length() <= LONGEST_ORGANIZATION,
            "organization",
            "Order.organization_too_long",
            LONGEST_ORGANIZATION)
        .that(
            form.remarks().strip().length() <= LONGEST_REMARKS,
            "remarks",
            "Order.remarks_too_long",
            LONGEST_REMARKS)
        .orRefuse();
    domains.require(payer, names);
    return new Order.Wanted(
        product.code(),
        product.name(),
        product.longestDays(),
        form.years(),
        List.copyOf(names),
        organizations.require(payer, organization),
        csr,
        form.remarks().strip());
  }

  private Prepared priced(
      AccountView account,
      Payer payer,
      Order.Wanted wanted,
      @Nullable Money agreed,
      String key,
      String hash) {
    BillingProfile profile = profiles.requireComplete(account.id());
    Price price = catalog.price(account, profile, quote(wanted));
    if (agreed != null && !agreed.equals(price.gross())) {
      throw new PriceChanged(agreed, price.gross());
    }
    String seller = catalog.sellerIn(account.currency()).code();
    return new Prepared(account, payer, wanted, price, seller, key, hash);
  }

  private static Quote quote(Order.Wanted wanted) {
    return new Quote(wanted.product(), wanted.years(), wanted.names().size());
  }
}
