package org.hanaper.bench;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hanaper.access.Role;
import org.hanaper.account.AccountKind;
import org.hanaper.account.AccountView;
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
import org.hanaper.shared.AccountId;
import org.hanaper.shared.Caller;
import org.hanaper.shared.GroupId;
import org.hanaper.shared.IdentityId;
import org.hanaper.shared.MembershipId;
import org.hanaper.shared.Money;
import org.hanaper.store.Sql;

/** Makes accounts with credits and groups for the workers, through the boundaries. */
@ApplicationScoped
class Fixture {

  static final String READ_ACCOUNT =
      "select id, number, name, kind, state, country, currency, wallet_id, multiple_groups,"
          + " low_credit, expires_on from account where id = ?";
  static final String READ_GROUP =
      "select id, name, finance_mode, wallet_id, currency, restricted, limit_on, limit_amount,"
          + " spent, counting_period from account_group where id = ? and account_id = ?";
  private static final Money PLENTY = Money.ofMinor(1_000_000_000_000L, "EUR");

  /** What a group begins with: the hot account has many and keeps most. */
  private static final Money SHARE = Money.ofMinor(10_000_000_000L, "EUR");

  @Inject AsSystem system;
  @Inject Accounts accounts;
  @Inject BillingProfiles profiles;
  @Inject Groups groups;
  @Inject Ledger ledger;
  @Inject Sql sql;
  @Inject Clock clock;

  /**
   * Where one worker works.
   *
   * @param account the account
   * @param group its group with a balance of its own
   * @param accountWallet the account's wallet
   * @param groupWallet the group's wallet
   * @param member the administrator's membership
   */
  record Place(long account, long group, long accountWallet, long groupWallet, long member) {

    /** The account's administrator. */
    Caller administrator() {
      return new Caller(
          Caller.Kind.MEMBER,
          new IdentityId(account),
          new MembershipId(member),
          new AccountId(account),
          "bench",
          Role.ADMINISTRATOR.name(),
          "");
    }
  }

  /** A place of its own for each worker, or groups of one shared account. */
  List<Place> places(int workers, boolean hot) throws Exception {
    List<Place> places = new ArrayList<>();
    AccountId shared = hot ? account() : null;
    for (int i = 0; i < workers; i++) {
      places.add(place(shared == null ? account() : shared, i));
    }
    return places;
  }

  private AccountId account() throws Exception {
    AccountId id =
        accounts.open(new OpenAccount(AccountKind.ENTERPRISE, "Bench " + UUID.randomUUID(), "FR"));
    accounts.activate(id, new IdentityId(id.value()));
    sql.update("update account set multiple_groups = 1 where id = ?", id.value());
    AccountView account = accounts.get(id);
    ledger.post(
        new Booking(
            TransactionKind.TOP_UP,
            id,
            "bench",
            "bench",
            "",
            null,
            List.of(
                Leg.debit(LedgerAccount.BANK, "EUR", PLENTY),
                Leg.putInto(LedgerAccount.ACCOUNT_WALLET, account.wallet(), PLENTY))));
    return id;
  }

  private Place place(AccountId account, int number) throws Exception {
    long wallet = accounts.get(account).wallet().value();
    long member = member(account);
    Place unfinished = new Place(account.value(), 0, wallet, 0, member);
    GroupId group =
        system.as(unfinished.administrator(), () -> groups.create(group("Bench " + number)));
    long groupWallet =
        sql.number("select wallet_id from account_group where id = ?", group.value());
    return new Place(account.value(), group.value(), wallet, groupWallet, member);
  }

  private long member(AccountId account) {
    Instant now = clock.instant();
    long identity =
        sql.insert(
            """
            insert into login_identity (population, email, name, mobile, language, theme, time_zone,
              office_roles, created_at)
            values ('MEMBER', ?, 'Bench', '', 'en', 'system', 'UTC', '', ?)""",
            UUID.randomUUID() + "@bench.example",
            now);
    return sql.insert(
        """
        insert into membership (identity_id, account_id, role, state, created_at)
        values (?, ?, 'ADMINISTRATOR', 'ACTIVE', ?)""",
        identity,
        account.value(),
        now);
  }

  private static CreateGroup group(String name) {
    return new CreateGroup(
        name,
        "",
        FinanceMode.DEDUCT_FROM_GROUP,
        false,
        Set.of(),
        null,
        SHARE,
        null,
        "",
        UUID.randomUUID().toString());
  }

  /** Billing information, without which nothing is charged. */
  void complete(Place place) throws Exception {
    system.as(
        place.administrator(),
        () -> {
          profiles.save(
              new BillingProfile(
                  "Bench",
                  "1 rue du Banc",
                  "75001",
                  "Paris",
                  "",
                  "FR",
                  null,
                  "b@example.org",
                  null));
          return null;
        });
  }
}
