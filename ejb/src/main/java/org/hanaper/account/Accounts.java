package org.hanaper.account;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.hanaper.access.Access;
import org.hanaper.access.Capability;
import org.hanaper.access.Inside;
import org.hanaper.access.Needs;
import org.hanaper.access.Permission;
import org.hanaper.audit.Audit;
import org.hanaper.audit.Happening;
import org.hanaper.ledger.Ledger;
import org.hanaper.ledger.LedgerAccount;
import org.hanaper.ledger.WalletId;
import org.hanaper.shared.AccountId;
import org.hanaper.shared.IdentityId;
import org.hanaper.shared.Money;
import org.hanaper.shared.NotFound;
import org.hanaper.shared.SomebodyWasFaster;
import org.hanaper.store.Row;
import org.hanaper.store.Sql;
import org.jspecify.annotations.Nullable;

/** The contracts themselves: opening, activating, looking at, and the settings of one. */
@Stateless
public class Accounts {

  private static final String COLUMNS =
      """
      select id, number, name, kind, state, country, currency, wallet_id, multiple_groups,
        low_credit, expires_on, parent_id
      from account
      """;

  @Inject Sql sql;
  @Inject Audit audit;
  @Inject Access access;
  @Inject Ledger ledger;
  @Inject AccountNumbers numbers;
  @Inject AccountHistory history;
  @Inject Clock clock;
  @Inject Event<AccountActivated> activated;
  @Inject Event<LowCreditThresholdSet> thresholdSet;

  /**
   * An account by id.
   *
   * @param account the account
   * @throws NotFound when there is none
   */
  @Inside
  public AccountView get(AccountId account) {
    return sql.first(COLUMNS + " where id = ?", this::view, account.value())
        .orElseThrow(() -> new NotFound("account"));
  }

  /** The caller's account. */
  @Needs(Permission.DASHBOARD_VIEW)
  public AccountView mine() {
    return get(access.caller().inAccount());
  }

  /**
   * Refuses unless the account can be used.
   *
   * @param account the account
   * @return the account
   * @throws AccountExpired when it is past its last day
   * @throws AccountDeactivated when it isn't active
   */
  @Inside
  public AccountView requireActive(AccountId account) {
    AccountView found = get(account);
    if (found.state() == AccountState.EXPIRED) {
      throw new AccountExpired(found.number());
    }
    if (found.state() != AccountState.ACTIVE) {
      throw new AccountDeactivated(found.number());
    }
    return found;
  }

  /**
   * Opens an account with an empty wallet; it waits for its approval or, where its kind needs none,
   * for its activation.
   *
   * @param command what it is called and where it is
   * @return the new account's id
   */
  @Inside
  public AccountId open(OpenAccount command) {
    String currency = Currencies.of(command.country());
    String number = numbers.next();
    AccountId account =
        new AccountId(
            sql.insert(
                """
                insert into account (number, name, kind, state, country, currency, multiple_groups,
                  created_at, organization_type)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                number,
                command.name(),
                command.kind(),
                first(command),
                command.country(),
                currency,
                false,
                clock.instant(),
                command.organizationType()));
    sql.update("insert into account_hold (account_id, holds) values (?, 0)", account.value());
    WalletId wallet = ledger.open(LedgerAccount.ACCOUNT_WALLET, account, null, currency);
    sql.update("update account set wallet_id = ? where id = ?", wallet.value(), account.value());
    history.note("ACCOUNT_OPENED", account, first(command), command.name());
    return account;
  }

  /**
   * Makes an account usable and tells the others.
   *
   * @param account an account that waits for its activation
   * @param by its first user
   * @throws SomebodyWasFaster when it no longer waits
   */
  @Inside
  public void activate(AccountId account, IdentityId by) {
    int changed =
        sql.update(
            """
            update account set state = ?, activated_at = ?
            where id = ? and state = 'PENDING_ACTIVATION'""",
            AccountState.ACTIVE,
            clock.instant(),
            account.value());
    if (changed != 1) {
      throw new SomebodyWasFaster("account");
    }
    history.note("ACCOUNT_ACTIVATED", account, AccountState.ACTIVE, "");
    activated.fire(new AccountActivated(account, by));
  }

  /**
   * Holds the account until the transaction ends, so that two changes that must not pass each other
   * come one after the other. Who only reads the account doesn't wait.
   *
   * @param account the account
   * @throws NotFound when there is none
   */
  @Inside
  public void hold(AccountId account) {
    if (sql.update(
            "update account_hold set holds = holds + 1 where account_id = ?", account.value())
        != 1) {
      throw new NotFound("account");
    }
  }

  /**
   * Sets the balance below which the account's people are warned.
   *
   * @param threshold zero or more in the account's currency, null for no warning
   */
  @Needs(Permission.SETTINGS_EDIT)
  public void setLowCreditThreshold(@Nullable Money threshold) {
    AccountView account = mine();
    if (threshold != null) {
      requireUsable(threshold, account.currency());
    }
    sql.update(
        "update account set low_credit = ? where id = ?",
        Sql.Nothing.number(threshold == null ? null : threshold.minor()),
        account.id().value());
    audit.record(
        Happening.done(
            "LOW_CREDIT_THRESHOLD_SET",
            account.id(),
            "account",
            account.number(),
            account.lowCreditThreshold() + " -> " + threshold));
    thresholdSet.fire(new LowCreditThresholdSet(account.id()));
  }

  private static AccountState first(OpenAccount command) {
    return command.kind().isApproved() ? AccountState.APPLIED : AccountState.PENDING_ACTIVATION;
  }

  private static void requireUsable(Money threshold, String currency) {
    if (threshold.isNegative() || threshold.compareTo(Money.zero(currency)) < 0) {
      throw new IllegalArgumentException("a threshold is never negative");
    }
  }

  private AccountView view(Row row) throws java.sql.SQLException {
    String currency = row.text("currency");
    AccountKind kind = row.constant("kind", AccountKind.class);
    Long lowCredit = row.numberOrNull("low_credit");
    Long parent = row.numberOrNull("parent_id");
    return new AccountView(
        new AccountId(row.number("id")),
        row.text("number"),
        row.text("name"),
        kind,
        stateToday(row.constant("state", AccountState.class), row.dayOrNull("expires_on")),
        row.text("country"),
        currency,
        new WalletId(row.number("wallet_id")),
        parent == null ? null : new AccountId(parent),
        row.flag("multiple_groups") && kind.canHave(Capability.MULTIPLE_GROUPS, parent != null),
        lowCredit == null ? null : Money.ofMinor(lowCredit, currency));
  }

  private AccountState stateToday(AccountState kept, @Nullable LocalDate lastDay) {
    boolean past =
        lastDay != null && lastDay.isBefore(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
    return past && kept == AccountState.ACTIVE ? AccountState.EXPIRED : kept;
  }
}
