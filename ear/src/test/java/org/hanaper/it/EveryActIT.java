package org.hanaper.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hanaper.access.Access;
import org.hanaper.access.NotAllowed;
import org.hanaper.access.Permission;
import org.hanaper.access.Role;
import org.hanaper.access.Scope;
import org.hanaper.account.AccountKind;
import org.hanaper.account.Accounts;
import org.hanaper.account.OpenAccount;
import org.hanaper.member.Users;
import org.hanaper.ordering.OrderDesk;
import org.hanaper.ordering.OrderId;
import org.hanaper.shared.AccountId;
import org.hanaper.shared.Caller;
import org.hanaper.shared.MembershipId;
import org.hanaper.shared.Money;
import org.hanaper.store.Sql;
import org.junit.jupiter.api.Test;

/**
 * Every cell of the matrix whose feature exists, by an act through its boundary (domain C): what is
 * allowed is done, what is denied is refused and leaves no trace. That every other boundary asks
 * too, {@link EveryRightIT} shows.
 */
@OnBothDatabases
class EveryActIT extends InContainer {

  private static final String DONE = "done";
  private static final String REFUSED = "refused, nothing changed";

  @Inject Customers customers;
  @Inject Acts acts;
  @Inject OrderDesk desk;
  @Inject Users users;
  @Inject Accounts accounts;
  @Inject Access access;
  @Inject Sql sql;

  @Test
  void everyRowWithAFeatureHasAnAct() {
    assertThat(acts.all().keySet())
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(Permission.values()).filter(Permission::isOffered).toList());
  }

  @Test
  void eachRoleDoesWhatItsCellsAllowAndNothingElse() throws Exception {
    for (Role role : Role.values()) {
      Stage stage = stage(role);
      Map<Permission, String> expected = new TreeMap<>();
      Map<Permission, String> found = new TreeMap<>();
      for (Map.Entry<Permission, Acts.Act> act : acts.all().entrySet()) {
        Permission row = act.getKey();
        expected.put(row, role.scope(row) == Scope.NONE ? REFUSED : DONE);
        found.put(row, outcome(stage, act.getValue()));
      }
      assertThat(found).as(role.name()).isEqualTo(expected);
    }
  }

  @Test
  void theRowsOfResellersAreClosedToOtherKinds() throws Exception {
    for (AccountKind kind : AccountKind.values()) {
      AccountId account = asSystem(() -> accounts.open(new OpenAccount(kind, "Anvil Works", "IN")));
      Caller administrator = customers.member(account, Role.ADMINISTRATOR);
      for (Permission row :
          List.of(
              Permission.SUB_ORDER_APPROVE,
              Permission.SUB_ACCOUNT_MANAGE,
              Permission.PRICE_LIST_MANAGE)) {
        if (kind == AccountKind.RESELLER) {
          assertThat(as(administrator, () -> access.require(row))).isEqualTo(Scope.ALL);
        } else {
          assertThatThrownBy(() -> as(administrator, () -> access.require(row)))
              .as("%s %s", kind, row)
              .isInstanceOf(NotAllowed.class);
        }
      }
    }
  }

  private String outcome(Stage stage, Acts.Act act) {
    List<String> before = trace(stage.account());
    try {
      as(
          stage.caller(),
          () -> {
            act.on(stage);
            return DONE;
          });
      return DONE;
    } catch (NotAllowed refusal) {
      return trace(stage.account()).equals(before) ? REFUSED : "refused, but not at once";
    } catch (Exception failure) {
      return failure.toString();
    }
  }

  /** Whatever an act leaves in an account: its rows, its audit and its money. */
  private List<String> trace(AccountId account) {
    List<String> trace = new ArrayList<>();
    for (String table :
        List.of(
            "membership",
            "account_group",
            "certificate_order",
            "ledger_transaction",
            "ip_rule",
            "invitation",
            "bank_account")) {
      trace.add(
          table
              + " "
              + sql.number(
                  "select count(*) from " + table + " where account_id = ?", account.value()));
    }
    // what the house does by itself meanwhile, e.g. issue an invoice, is nobody's
    trace.add(
        "acts "
            + sql.number(
                """
                select count(*) from audit_event
                where account_id = ? and identity_id is not null""",
                account.value()));
    trace.add("balance " + customers.balance(account));
    return trace;
  }

  private Stage stage(Role role) throws Exception {
    AccountId account = customers.ready();
    Caller administrator = customers.member(account, Role.ADMINISTRATOR);
    Caller caller = role.isOffice() ? operator(role) : customers.member(account, role);
    customers.topUp(account, rupees(5_000_00));
    as(
        administrator,
        () -> {
          accounts.setLowCreditThreshold(rupees(90_000_00));
          return DONE;
        });
    MembershipId user = customers.member(account, Role.BASIC_USER).asMember();
    boolean orders = role.scope(Permission.ORDER_PLACE) != Scope.NONE;
    OrderId order =
        as(
            orders ? caller : administrator,
            () -> desk.place(Customers.order(customers.defaultGroup(account), 1)));
    return new Stage(
        account,
        role,
        caller,
        customers.payingGroup(administrator, "Shops"),
        order,
        user,
        as(administrator, () -> users.view(user)).version());
  }

  private static Money rupees(long minor) {
    return Money.ofMinor(minor, "INR");
  }
}
