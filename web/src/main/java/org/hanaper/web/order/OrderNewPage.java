package org.hanaper.web.order;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hanaper.catalog.Catalog;
import org.hanaper.catalog.Offer;
import org.hanaper.catalog.Product;
import org.hanaper.group.GroupChoice;
import org.hanaper.group.GroupChoices;
import org.hanaper.group.GroupOrganizations;
import org.hanaper.ordering.OrderDesk;
import org.hanaper.ordering.OrderId;
import org.hanaper.ordering.OrderOnHold;
import org.hanaper.ordering.OrderQuote;
import org.hanaper.ordering.PriceChanged;
import org.hanaper.shared.Money;
import org.hanaper.web.shared.Act;
import org.hanaper.web.shared.Text;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;

/** The order wizard: group, product and term, names and certificate request, summary. */
@Named
@ViewScoped
public class OrderNewPage implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final List<String> STEPS = List.of("group", "product", "names", "summary");

  @EJB GroupChoices groups;
  @EJB Catalog catalog;
  @EJB OrderDesk desk;
  @EJB GroupOrganizations lists;
  @Inject Act act;
  @Inject Text text;

  private final OrderFields fields = new OrderFields();
  private List<GroupChoice> choices = List.of();
  private List<Offer> offers = List.of();
  private List<String> organizations = List.of();
  private boolean organizationNeeded;
  private int step;
  private @Nullable OrderQuote quote;
  private @Nullable OrderId kept;
  private transient @Nullable Part csrFile;

  public void load() {
    choices = groups.usable();
    offers = catalog.offers();
    if (!choices.isEmpty()) {
      fields.setGroup(choices.get(0).id().toString());
    }
  }

  public void next() {
    Act.Work work = step < 2 ? this::choose : this::summarise;
    if (act.run(work)) {
      step++;
    }
  }

  public void back() {
    step = Math.max(0, step - 1);
  }

  /** Pays; a request kept on hold is offered as a link beside the refusal. */
  public @Nullable String pay() {
    return act.call(this::placed)
        .map(id -> act.done("order_new.done", id.orderNumber()).to("/order/view.xhtml", "id", id))
        .orElse(null);
  }

  private void choose() {
    fields.refuseUnlessChosen(step);
    if (step == 1) {
      organizationNeeded = fields.isOneOf(naming());
      organizations = organizationNeeded ? lists.offered(fields.group()) : List.of();
    }
  }

  /** The products whose certificates name an organisation. */
  private Set<String> naming() {
    return offers.stream()
        .map(Offer::product)
        .filter(product -> product.level().namesOrganization())
        .map(Product::code)
        .collect(Collectors.toSet());
  }

  /** Whether the chosen product's certificate names an organisation. */
  public boolean isOrganizationNeeded() {
    return organizationNeeded;
  }

  /** Those among which the group chooses; empty when any name may be typed. */
  public List<String> getOrganizations() {
    return organizations;
  }

  private void summarise() {
    Uploads.text(csrFile).ifPresent(fields::setCsr);
    quote = desk.quote(fields.order(null));
  }

  private OrderId placed() {
    try {
      Money agreed = quote == null ? null : quote.price().gross();
      return desk.place(fields.order(agreed));
    } catch (OrderOnHold refusal) {
      kept = refusal.order();
      throw refusal;
    } catch (PriceChanged refusal) {
      summarise(); // with the price that is to be agreed to now
      throw refusal;
    }
  }

  public List<String> getSteps() {
    return STEPS.stream().map(name -> text.with("order_new.step." + name)).toList();
  }

  public OrderFields getFields() {
    return fields;
  }

  public List<GroupChoice> getChoices() {
    return choices;
  }

  /** Every product with each of its terms, as one choice. */
  public List<TermChoice> getTerms() {
    return offers.stream()
        .flatMap(offer -> offer.terms().stream().map(term -> choice(offer, term)))
        .toList();
  }

  private TermChoice choice(Offer offer, Offer.Term term) {
    String years = text.with("order.years." + term.years());
    String several =
        term.netPerFurtherName().isPositive() ? "order_new.term.several" : "order_new.term";
    return new TermChoice(
        offer.product().code() + "/" + term.years(),
        text.with(several, offer.product().name(), years, term.net(), term.netPerFurtherName()));
  }

  public int getStep() {
    return step;
  }

  public @Nullable OrderQuote getQuote() {
    return quote;
  }

  public @Nullable OrderId getKept() {
    return kept;
  }

  public @Nullable Part getCsrFile() {
    return csrFile;
  }

  public void setCsrFile(@Nullable Part csrFile) {
    this.csrFile = csrFile;
  }
}
