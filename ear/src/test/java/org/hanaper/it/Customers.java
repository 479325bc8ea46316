package org.hanaper.it;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hanaper.access.Role;
import org.hanaper.account.AccountKind;
import org.hanaper.account.Accounts;
import org.hanaper.account.BillingProfile;
import org.hanaper.account.BillingProfiles;
import org.hanaper.account.OpenAccount;
import org.hanaper.group.CreateGroup;
import org.hanaper.group.FinanceMode;
import org.hanaper.group.Groups;
import org.hanaper.ledger.Booking;
import org.hanaper.ledger.Ledger;
import org.hanaper.ledger.LedgerAccount;
import org.hanaper.ledger.Leg;
import org.hanaper.ledger.TransactionKind;
import org.hanaper.ordering.PlaceOrder;
import org.hanaper.shared.AccountId;
import org.hanaper.shared.Caller;
import org.hanaper.shared.GroupId;
import org.hanaper.shared.IdentityId;
import org.hanaper.shared.MembershipId;
import org.hanaper.shared.Money;
import org.hanaper.store.Sql;

/** Makes customers ready to order, by the boundaries. */
@ApplicationScoped
public class Customers {

  /** 'Intranet SSL': 100.00 rupees for one year, 150.00 for two, tax on top. */
  public static final String INTRANET = "100";

  @Inject AsSystem system;
  @Inject Accounts accounts;
  @Inject BillingProfiles profiles;
  @Inject Ledger ledger;
  @Inject Groups groups;
  @Inject Sql sql;
  @Inject Clock clock;

  /** An active account in India with billing information, in another state than the seller. */
  public AccountId ready() throws Exception {
    AccountId account = active();
    system.as(
        InContainer.member(account, Role.ADMINISTRATOR),
        () -> {
          profiles.save(billing());
          return account;
        });
    return account;
  }

  /** Complete billing information. */
  static BillingProfile billing() {
    return new BillingProfile(
        "Anvil Works",
        "1 Forge Lane",
        "400001",
        "Mumbai",
        "MH",
        "IN",
        null,
        "accounts@anvil.example",
        null);
  }

  /** An active account in India that may have many groups, without billing information. */
  public AccountId active() throws Exception {
    return system.as(
        Caller.system(),
        () -> {
          AccountId account =
              accounts.open(new OpenAccount(AccountKind.ENTERPRISE, "Anvil Works", "IN"));
          accounts.activate(account, new IdentityId(1));
          sql.update("update account set multiple_groups = 1 where id = ?", account.value());
          return account;
        });
  }

  /** A member with rows of his own, as mails and groups need them. */
  public Caller member(AccountId account, Role role) {
    String name = "member" + UUID.randomUUID() + "@anvil.example";
    long identity =
        sql.insert(
            """
            insert into login_identity (population, email, name, mobile, language, theme, time_zone,
              office_roles, created_at)
            values ('MEMBER', ?, 'Asha Rao', '', 'en', 'system', 'UTC', '', ?)""",
            name,
            clock.instant());
    long membership =
        sql.insert(
            """
            insert into membership (identity_id, account_id, role, state, created_at)
            values (?, ?, ?, 'ACTIVE', ?)""",
            identity,
            account.value(),
            role,
            clock.instant());
    return new Caller(
        Caller.Kind.MEMBER,
        new IdentityId(identity),
        new MembershipId(membership),
        account,
        name,
        role.name(),
        "192.0.2.1");
  }

  /** A person of the finance team with a row of his own. */
  public Caller finance(String email) {
    long identity =
        sql.insert(
            """
            insert into login_identity (population, email, name, mobile, language, theme, time_zone,
              office_roles, created_at)
            values ('OPERATOR', ?, 'Olga', '', 'en', 'system', 'UTC', 'FINANCE', ?)""",
            email,
            clock.instant());
    return new Caller(
        Caller.Kind.OPERATOR,
        new IdentityId(identity),
        null,
        null,
        email,
        Role.FINANCE.name(),
        "192.0.2.2");
  }

  /** The same caller under another name. */
  static Caller named(Caller caller, String name) {
    return new Caller(
        caller.kind(),
        caller.identity(),
        caller.membership(),
        caller.account(),
        name,
        caller.role(),
        caller.address());
  }

  /** Books credits as an online payment does (T1). */
  public void topUp(AccountId account, Money amount) throws Exception {
    system.as(
        Caller.system(),
        () ->
            ledger.post(
                new Booking(
                    TransactionKind.TOP_UP,
                    account,
                    UUID.randomUUID().toString(),
                    "test",
                    "",
                    null,
                    List.of(
                        Leg.debit(LedgerAccount.GATEWAY_CLEARING, "test", amount),
                        Leg.putInto(
                            LedgerAccount.ACCOUNT_WALLET,
                            accounts.get(account).wallet(),
                            amount)))));
  }

  /** The account's Default Group. */
  public GroupId defaultGroup(AccountId account) {
    return new GroupId(
        sql.number(
            "select id from account_group where account_id = ? and is_default = 1",
            account.value()));
  }

  /** A group that pays from its own wallet. */
  public GroupId payingGroup(Caller administrator, String name) throws Exception {
    return system.as(
        administrator,
        () ->
            groups.create(
                new CreateGroup(
                    name,
                    "",
                    FinanceMode.DEDUCT_FROM_GROUP,
                    false,
                    Set.of(),
                    null,
                    null,
                    null,
                    "",
                    UUID.randomUUID().toString())));
  }

  /** A group that the account pays for, up to a threshold. */
  public GroupId limitedGroup(Caller administrator, String name, Money limit) throws Exception {
    return system.as(
        administrator,
        () ->
            groups.create(
                new CreateGroup(
                    name,
                    "",
                    FinanceMode.DEDUCT_FROM_ACCOUNT,
                    false,
                    Set.of(),
                    limit,
                    null,
                    null,
                    "",
                    UUID.randomUUID().toString())));
  }

  /** An order of an intranet certificate: 118.00 rupees for one year, 177.00 for two. */
  public static PlaceOrder order(GroupId group, int years) {
    return new PlaceOrder(
        group,
        INTRANET,
        years,
        List.of("host.corp.local"),
        "",
        "",
        null,
        UUID.randomUUID().toString());
  }

  /** What the account's own wallet holds. */
  public Money balance(AccountId account) {
    return ledger.wallet(accounts.get(account).wallet()).balance();
  }

  /** What a group's wallet holds, and what was spent by its count. */
  public List<Long> group(GroupId group) {
    return sql.first(
            "select balance, spent from group_overview where id = ?",
            row -> List.of(row.number("balance"), row.number("spent")),
            group.value())
        .orElseThrow();
  }
}
