package org.hanaper.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.hanaper.access.NotAllowed;
import org.hanaper.access.Permission;
import org.hanaper.access.Role;
import org.hanaper.access.Scope;
import org.hanaper.certificate.CertificateFormat;
import org.hanaper.certificate.Certificates;
import org.hanaper.group.CreateGroup;
import org.hanaper.group.FinanceMode;
import org.hanaper.group.Groups;
import org.hanaper.ordering.OrderDesk;
import org.hanaper.ordering.OrderFilter;
import org.hanaper.ordering.OrderId;
import org.hanaper.ordering.Orders;
import org.hanaper.shared.AccountId;
import org.hanaper.shared.BusinessException;
import org.hanaper.shared.Caller;
import org.hanaper.shared.GroupId;
import org.hanaper.shared.Money;
import org.hanaper.shared.NotFound;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * How far each role's rights reach (domain C: all, groups, own): one's own order, a colleague's in
 * a group that admits one, and one in a group that doesn't. What is out of reach is as if it were
 * not there.
 */
@OnBothDatabases
class EveryReachIT extends InContainer {

  private static final Set<Role> ROLES =
      Set.of(
          Role.ADMINISTRATOR,
          Role.MANAGER,
          Role.FINANCE_MANAGER,
          Role.STANDARD_USER,
          Role.BASIC_USER,
          Role.DISCOVERY_USER);

  /** Whose order it is. */
  private enum Whose {
    OWN,
    COLLEAGUES,
    FOREIGN;

    boolean isWithin(Scope scope) {
      return switch (scope) {
        case ALL -> true;
        case GROUP -> this != FOREIGN;
        case OWN -> this == OWN;
        case NONE -> false;
      };
    }
  }

  @Inject Customers customers;
  @Inject Groups groups;
  @Inject Orders orders;
  @Inject OrderDesk desk;
  @Inject Certificates certificates;

  private AccountId account;
  private Caller administrator;
  private Caller colleague;
  private GroupId open;
  private GroupId closed;

  @BeforeEach
  void anAccountWithAGroupForOne() throws Exception {
    account = customers.ready();
    administrator = customers.member(account, Role.ADMINISTRATOR);
    colleague = customers.member(account, Role.STANDARD_USER);
    customers.topUp(account, Money.ofMinor(100_000_00, "INR"));
    open = customers.defaultGroup(account);
    closed = closedToAllBut(colleague);
  }

  @Test
  void seesWhatItsRightToSeeReaches() throws Exception {
    Map<String, String> expected = new LinkedHashMap<>();
    Map<String, String> found = new LinkedHashMap<>();
    each(
        (role, whose, caller, order) -> {
          String cell = role + " " + whose;
          String answer = expected(role, whose, Permission.ORDER_VIEW);
          expected.put(cell, answer + " " + answer + " " + answer);
          found.put(
              cell,
              answer(caller, () -> orders.view(order))
                  + " "
                  + answer(caller, () -> certificates.ofOrder(order))
                  + " "
                  + answer(caller, () -> listed(order)));
        });
    assertThat(found).isEqualTo(expected);
  }

  @Test
  void cancelsWhatItsRightToCancelReaches() throws Exception {
    Map<String, String> expected = new LinkedHashMap<>();
    Map<String, String> found = new LinkedHashMap<>();
    each(
        (role, whose, caller, order) -> {
          expected.put(role + " " + whose, expected(role, whose, Permission.ORDER_CANCEL));
          found.put(role + " " + whose, answer(caller, () -> cancelled(order)));
        });
    assertThat(found).isEqualTo(expected);
  }

  /** The request holds the key: whoever hands in one for another's order owns its certificate. */
  @Test
  void handsInNoRequestForAnOrderItCannotSee() throws Exception {
    Map<String, String> expected = new LinkedHashMap<>();
    Map<String, String> found = new LinkedHashMap<>();
    each(
        (role, whose, caller, order) -> {
          expected.put(role + " " + whose, expected(role, whose, Permission.ORDER_VIEW));
          found.put(role + " " + whose, answer(caller, () -> handedIn(order)));
        });
    assertThat(found).isEqualTo(expected);
  }

  @Test
  void downloadsNothingThatItCannotSee() throws Exception {
    Caller basic = customers.member(account, Role.BASIC_USER);
    OrderId order = as(colleague, () -> desk.place(Customers.order(open, 1)));
    assertThat(answer(basic, () -> certificates.download(order, CertificateFormat.PEM)))
        .isEqualTo("NotFound");
  }

  @FunctionalInterface
  private interface Cell {
    void look(Role role, Whose whose, Caller caller, OrderId order) throws Exception;
  }

  private void each(Cell cell) throws Exception {
    for (Role role : ROLES) {
      Caller caller = customers.member(account, role);
      for (Whose whose : Whose.values()) {
        if (whose != Whose.OWN || role.scope(Permission.ORDER_PLACE) != Scope.NONE) {
          cell.look(role, whose, caller, ordered(whose, caller));
        }
      }
    }
  }

  private OrderId ordered(Whose whose, Caller caller) throws Exception {
    Caller by = whose == Whose.OWN ? caller : colleague;
    GroupId group = whose == Whose.FOREIGN ? closed : open;
    return as(by, () -> desk.place(Customers.order(group, 1)));
  }

  private static String expected(Role role, Whose whose, Permission right) {
    if (role.scope(right) == Scope.NONE) {
      return "NotAllowed";
    }
    boolean within = whose.isWithin(role.scope(right));
    return within && whose.isWithin(role.scope(Permission.ORDER_VIEW)) ? "done" : "NotFound";
  }

  private String answer(Caller caller, Callable<?> act) throws Exception {
    try {
      as(caller, act);
      return "done";
    } catch (NotFound | NotAllowed refusal) {
      return refusal.getClass().getSimpleName();
    }
  }

  private boolean listed(OrderId order) {
    if (orders.list(OrderFilter.all()).rows().stream().noneMatch(row -> row.id().equals(order))) {
      throw new NotFound("order");
    }
    return true;
  }

  private boolean cancelled(OrderId order) {
    desk.cancel(order, "ordered twice", UUID.randomUUID().toString());
    return true;
  }

  private boolean handedIn(OrderId order) throws BusinessException {
    desk.submitCsr(order, CertificateIT.REQUEST);
    return true;
  }

  private GroupId closedToAllBut(Caller member) throws Exception {
    return as(
        administrator,
        () ->
            groups.create(
                new CreateGroup(
                    "Closed",
                    "",
                    FinanceMode.DEDUCT_FROM_ACCOUNT,
                    true,
                    Set.of(member.asMember()),
                    null,
                    null,
                    null,
                    "",
                    UUID.randomUUID().toString())));
  }
}
