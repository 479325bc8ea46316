package org.hanaper.demo;

import java.util.List;
import org.hanaper.account.BillingProfile;

/**
 * An enterprise of the demo data with its administrator.
 *
 * @param organization its name
 * @param country ISO 3166-1 alpha-2; decides the currency
 * @param person the administrator's name
 * @param email the administrator's address
 * @param domain the domain its names stand under
 * @param billing its billing information
 * @param monthly what it pays in each month, in major units
 * @param allocation what each group of its own balance gets at the start, in major units
 * @param warnBelow below which balance it wants to be warned, in major units
 */
record DemoFolk(
    String organization,
    String country,
    String person,
    String email,
    String domain,
    BillingProfile billing,
    String monthly,
    String allocation,
    String warnBelow) {

  /** The password of all demo sign-ins; shown at the start and worth nothing. */
  static final String PASSWORD = "lantern-quay-orchid-7";

  /** The operator's address. */
  static final String OPERATOR = "olga@hanaper.example";

  static List<DemoFolk> all() {
    return List.of(
        new DemoFolk(
            "Meridian Instruments",
            "FR",
            "Ada Lindqvist",
            "ada@meridian.example",
            "meridian.example",
            new BillingProfile(
                "Meridian Instruments SAS",
                "14 quai des Horlogers",
                "69002",
                "Lyon",
                "",
                "FR",
                null,
                "accounts@meridian.example",
                "PO-2026-118"),
            "260",
            "150",
            "500"),
        new DemoFolk(
            "Kaveri Looms",
            "IN",
            "Ravi Subramanian",
            "ravi@kaveri.example",
            "kaveri.example",
            new BillingProfile(
                "Kaveri Looms Private Limited",
                "27 Cauvery Road",
                "560001",
                "Bengaluru",
                "KA",
                "IN",
                null,
                "finance@kaveri.example",
                null),
            "24000",
            "12000",
            "400000"));
  }

  /** Somebody who has an account of her own and looks after the money of the first enterprise. */
  static DemoFolk consultant() {
    return new DemoFolk(
        "Okafor Advisory",
        "FR",
        "Imani Okafor",
        "imani@okafor.example",
        "okafor.example",
        all().get(0).billing(),
        "0",
        "0",
        "0");
  }

  /** The demo sign-ins as the start shows them. */
  static String signIns(String baseUrl) {
    StringBuilder text =
        new StringBuilder("Demo sign-ins, all with the password " + PASSWORD + "\n");
    for (DemoFolk folk : all()) {
      text.append("  %-24s %s, administrator\n".formatted(folk.email(), folk.organization()));
      text.append(DemoStaff.signIns(folk));
    }
    DemoFolk guest = consultant();
    text.append(
        "  %-24s %s and %s: chooses an account\n"
            .formatted(guest.email(), guest.organization(), all().get(0).organization()));
    text.append(
        "  %-24s %s, a reseller\n"
            .formatted(DemoNeighbours.RESELLER, DemoNeighbours.RESELLER_NAME));
    return text.append(
            "  %-24s back office, %s/office/sign-in.xhtml\n".formatted(OPERATOR, baseUrl))
        .toString();
  }
}
