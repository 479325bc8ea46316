package org.hanaper.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;

/** The places of the left rail: only those the caller may open, so that no link is dead. */
@Named
@RequestScoped
public class Rail {

  private static final List<Section> ALL =
      List.of(
          section("", place("dashboard", "/dashboard/home.xhtml", "pi-home")),
          section("certificates", place("orders", "/order/list.xhtml", "pi-verified")),
          section("groups", place("groups", "/group/list.xhtml", "pi-users")),
          section(
              "billing",
              place("credits", "/billing/credits.xhtml", "pi-wallet"),
              place("statement", "/billing/statement.xhtml", "pi-list"),
              place("payments", "/billing/payments.xhtml", "pi-credit-card"),
              place("invoices", "/billing/invoices.xhtml", "pi-file"),
              place("approvals", "/approval/list.xhtml", "pi-check-square")),
          section(
              "access",
              place("restrictions", "/access/restrictions.xhtml", "pi-map-marker"),
              place("factor", "/access/factor.xhtml", "pi-shield"),
              place("own_sessions", "/access/sessions.xhtml", "pi-desktop"),
              place("roles", "/member/roles.xhtml", "pi-table"),
              place("explained", "/access/explained.xhtml", "pi-question-circle")),
          section(
              "account",
              place("users", "/member/list.xhtml", "pi-user-edit"),
              place("account_data", "/account/data.xhtml", "pi-id-card"),
              place("billing_profile", "/account/billing.xhtml", "pi-building"),
              place("configuration", "/account/configuration.xhtml", "pi-cog"),
              place("audit", "/audit/list.xhtml", "pi-history")),
          section(
              "office",
              place("accounts", "/office/accounts.xhtml", "pi-briefcase"),
              place("applications", "/office/applications.xhtml", "pi-inbox"),
              place("office_orders", "/office/orders.xhtml", "pi-verified"),
              place("blocked", "/office/blocked.xhtml", "pi-lock"),
              place("office_restrictions", "/office/restrictions.xhtml", "pi-shield"),
              place("mail", "/office/mail.xhtml", "pi-envelope"),
              place("operators", "/office/operators.xhtml", "pi-id-card")),
          section(
              "office_money",
              place("office_transfers", "/office/transfers.xhtml", "pi-money-bill"),
              place("office_gateway", "/office/gateway.xhtml", "pi-credit-card"),
              place("office_held", "/office/held.xhtml", "pi-exclamation-circle"),
              place("office_withdrawals", "/office/withdrawals.xhtml", "pi-undo"),
              place("office_corrections", "/office/corrections.xhtml", "pi-sort-alt"),
              place("book", "/office/book.xhtml", "pi-book")));

  @Inject Pages pages;

  /**
   * A heading with its places.
   *
   * @param key the key of the heading's text, empty for none
   * @param places the places, at least one
   */
  public record Section(String key, List<Place> places) {

    /** Keeps a copy of the places. */
    public Section {
      places = List.copyOf(places);
    }
  }

  /**
   * A link of the rail.
   *
   * @param key the word that a page names as its {@code place}
   * @param path the page
   * @param icon the name of its icon
   */
  public record Place(String key, String path, String icon) {

    /** The key of the link's text. */
    public String getLabel() {
      return "shared.place." + key;
    }
  }

  /** The sections that hold at least one place for the caller. */
  public List<Section> getSections() {
    List<Section> shown = new ArrayList<>();
    for (Section section : ALL) {
      List<Place> open = section.places.stream().filter(p -> pages.admits(p.path)).toList();
      if (!open.isEmpty()) {
        shown.add(new Section(section.key, open));
      }
    }
    return shown;
  }

  private static Section section(String key, Place... places) {
    return new Section(key.isEmpty() ? "" : "shared.section." + key, List.of(places));
  }

  private static Place place(String key, String path, String icon) {
    return new Place(key, path, icon);
  }
}
