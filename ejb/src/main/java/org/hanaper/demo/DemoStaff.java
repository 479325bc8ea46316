package org.hanaper.demo;

import java.util.List;
import java.util.Locale;
import org.hanaper.access.Role;

/**
 * A colleague of a demo administrator; with the administrator the six roles are complete.
 *
 * @param name the name
 * @param email the address
 * @param role the role
 * @param designation the position
 */
record DemoStaff(String name, String email, Role role, String designation) {

  static List<DemoStaff> of(DemoFolk folk) {
    boolean first = folk.equals(DemoFolk.all().get(0));
    return first
        ? List.of(
            at(folk, "Maya Lefort", Role.MANAGER, "Head of infrastructure"),
            at(folk, "Felix Aubry", Role.FINANCE_MANAGER, "Controller"),
            at(folk, "Sofia Renard", Role.STANDARD_USER, "Web engineer"),
            at(folk, "Bruno Keller", Role.BASIC_USER, "Machine builder"),
            at(folk, "Dina Osei", Role.DISCOVERY_USER, "Security analyst"))
        : List.of(
            at(folk, "Meera Nair", Role.MANAGER, "Operations lead"),
            at(folk, "Farhan Shaikh", Role.FINANCE_MANAGER, "Accounts lead"),
            at(folk, "Sunil Rao", Role.STANDARD_USER, "Systems engineer"),
            at(folk, "Bhavna Pillai", Role.BASIC_USER, "Shop developer"),
            at(folk, "Dev Menon", Role.DISCOVERY_USER, "Auditor"));
  }

  private static DemoStaff at(DemoFolk folk, String name, Role role, String designation) {
    String first = name.substring(0, name.indexOf(' ')).toLowerCase(Locale.ROOT);
    return new DemoStaff(name, first + "@" + folk.domain(), role, designation);
  }

  /** The sign-ins of an enterprise's staff as the start shows them. */
  static String signIns(DemoFolk folk) {
    StringBuilder text = new StringBuilder();
    for (DemoStaff person : of(folk)) {
      String role = person.role().name().replace('_', ' ').toLowerCase(Locale.ROOT);
      text.append("  %-24s %s, %s\n".formatted(person.email(), folk.organization(), role));
    }
    return text.toString();
  }
}
