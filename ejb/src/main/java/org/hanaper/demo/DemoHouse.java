package org.hanaper.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import org.hanaper.access.Access;
import org.hanaper.access.Role;
import org.hanaper.account.Accounts;
import org.hanaper.account.AccountsOffice;
import org.hanaper.account.BillingProfiles;
import org.hanaper.group.CreateGroup;
import org.hanaper.group.FinanceMode;
import org.hanaper.group.Groups;
import org.hanaper.identity.Activation;
import org.hanaper.identity.EnterpriseSignUp;
import org.hanaper.identity.FirstOperator;
import org.hanaper.identity.Members;
import org.hanaper.identity.MobileField;
import org.hanaper.identity.NewOperator;
import org.hanaper.identity.NewPassword;
import org.hanaper.identity.SignUp;
import org.hanaper.member.CreateUser;
import org.hanaper.member.UserDetails;
import org.hanaper.member.Users;
import org.hanaper.shared.AccountId;
import org.hanaper.shared.Caller;
import org.hanaper.shared.GroupId;
import org.hanaper.shared.IdentityId;
import org.hanaper.shared.MembershipId;
import org.hanaper.shared.Money;
import org.hanaper.store.Sql;
import org.jspecify.annotations.Nullable;

/** Founds the demo enterprises: sign-up, activation, billing information, groups. */
@ApplicationScoped
class DemoHouse {

  @Inject Access access;
  @Inject SignUp signUp;
  @Inject Activation activation;
  @Inject FirstOperator operators;
  @Inject AccountsOffice office;
  @Inject Accounts accounts;
  @Inject BillingProfiles profiles;
  @Inject Groups groups;
  @Inject Members members;
  @Inject Users users;
  @Inject DemoLinks links;
  @Inject Sql sql;

  Caller appointOperator() {
    IdentityId olga =
        operators.appoint(
            new NewOperator(
                "Olga Brandt", DemoFolk.OPERATOR, DemoFolk.PASSWORD, DemoFolk.PASSWORD));
    return new Caller(
        Caller.Kind.OPERATOR,
        olga,
        null,
        null,
        "Olga Brandt",
        String.join(",", Role.ACCOUNT_MANAGER.name(), Role.APPROVER.name(), Role.FINANCE.name()),
        "192.0.2.9");
  }

  /** Signs an enterprise up and activates it; answers with its administrator. */
  Caller found(DemoFolk folk) throws Exception {
    as(Caller.visitor("192.0.2.10"), () -> enter(folk));
    return sql.first(
            """
            select m.id, m.account_id, m.identity_id, i.name
            from membership m join login_identity i on i.id = m.identity_id
            where i.email = ?""",
            row ->
                new Caller(
                    Caller.Kind.MEMBER,
                    new IdentityId(row.number("identity_id")),
                    new MembershipId(row.number("id")),
                    new AccountId(row.number("account_id")),
                    row.text("name"),
                    Role.ADMINISTRATOR.name(),
                    "192.0.2.10"),
            folk.email())
        .orElseThrow();
  }

  private @Nullable Void enter(DemoFolk folk) {
    signUp.asEnterprise(
        new EnterpriseSignUp(
            "demo-" + folk.email(),
            folk.person(),
            folk.email(),
            "",
            MobileField.OPTIONAL,
            folk.organization(),
            folk.country(),
            true,
            "en"));
    activation.activate(
        new NewPassword(links.tokenFor(folk.email()), DemoFolk.PASSWORD, DemoFolk.PASSWORD));
    return null;
  }

  /** Somebody with an account of her own joins another one. */
  void lend(DemoFolk folk, Caller host) throws Exception {
    IdentityId guest = Objects.requireNonNull(found(folk).identity());
    as(host, () -> members.add(guest, host.inAccount(), Role.FINANCE_MANAGER));
  }

  /** Creates and activates a user for each of the other five roles. */
  void hire(DemoFolk folk, Caller administrator) throws Exception {
    for (DemoStaff person : DemoStaff.of(folk)) {
      as(administrator, () -> users.create(form(person)));
      as(
          Caller.visitor("192.0.2.11"),
          () -> {
            activation.activate(
                new NewPassword(
                    links.tokenFor(person.email()), DemoFolk.PASSWORD, DemoFolk.PASSWORD));
            return null;
          });
    }
  }

  private static CreateUser form(DemoStaff person) {
    return new CreateUser(
        new UserDetails(person.name(), "", person.designation(), ""),
        person.email(),
        false,
        Set.of(),
        person.role(),
        "en",
        "demo-" + person.email());
  }

  /** Three groups: two with a balance of their own, one under a spend limit. */
  List<GroupId> furnish(DemoFolk folk, Caller administrator, Caller operator) throws Exception {
    as(
        operator,
        () -> {
          office.allowMultipleGroups(administrator.inAccount(), true);
          return null;
        });
    return as(
        administrator,
        () ->
            List.of(
                groups.create(group("Web platform", "Public sites and shops", folk, true)),
                groups.create(group("Factory intranet", "Machines on the floor", folk, true)),
                groups.create(group("Research", "Laboratories and pilots", folk, false))));
  }

  void bill(DemoFolk folk, Caller administrator) throws Exception {
    as(
        administrator,
        () -> {
          profiles.save(folk.billing());
          accounts.setLowCreditThreshold(Money.parse(folk.warnBelow(), currencyOf(folk)));
          return null;
        });
  }

  private CreateGroup group(String name, String purpose, DemoFolk folk, boolean ownBalance) {
    String currency = currencyOf(folk);
    Money share = Money.parse(folk.allocation(), currency);
    return new CreateGroup(
        name,
        purpose,
        ownBalance ? FinanceMode.DEDUCT_FROM_GROUP : FinanceMode.DEDUCT_FROM_ACCOUNT,
        false,
        Set.of(),
        ownBalance ? null : share.times(4),
        ownBalance ? share : null,
        null,
        ownBalance ? "First share of the year" : "",
        ("demo-" + folk.domain() + "-" + name).toLowerCase(Locale.ROOT).replace(' ', '-'));
  }

  static String currencyOf(DemoFolk folk) {
    return folk.country().equals("IN") ? "INR" : "EUR";
  }

  <T extends @Nullable Object> T as(Caller caller, Callable<T> work) throws Exception {
    return access.actAs(caller, work);
  }
}
