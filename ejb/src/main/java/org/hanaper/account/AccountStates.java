package org.hanaper.account;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.hanaper.access.Needs;
import org.hanaper.access.Permission;
import org.hanaper.audit.Audit;
import org.hanaper.audit.Happening;
import org.hanaper.shared.AccountId;
import org.hanaper.shared.InvalidInput;
import org.hanaper.shared.SomebodyWasFaster;
import org.hanaper.store.Sql;
import org.jspecify.annotations.Nullable;

/** What account managers do to the life of an account: its last day, off and on (domain A.3). */
@Stateless
public class AccountStates {

  private static final int LONGEST_REASON = 500;

  @Inject Sql sql;
  @Inject Accounts accounts;
  @Inject AccountHistory history;
  @Inject Audit audit;
  @Inject Clock clock;
  @Inject Event<AccountNewsTold> told;

  /**
   * Sets the last day; an expired account is usable again by it.
   *
   * @param account an active or expired account
   * @param seen the last day that was shown when this was decided, null for none
   * @param lastDay today or later, null without end
   * @throws ExpiryDateNotUsable for a day in the past
   * @throws org.hanaper.shared.NotFound when there is no such account
   * @throws SomebodyWasFaster when the last day or the state is another by now
   */
  @Needs(Permission.OFFICE_ACCOUNT_EDIT)
  public void setLastDay(AccountId account, @Nullable LocalDate seen, @Nullable LocalDate lastDay) {
    if (lastDay != null && lastDay.isBefore(today())) {
      throw new ExpiryDateNotUsable(lastDay);
    }
    // the clock reads the last day before it ends the account, and warns of it
    accounts.hold(account);
    boolean renewed = accounts.get(account).state() == AccountState.EXPIRED;
    int changed =
        sql.update(
            """
            update account set state = 'ACTIVE', expires_on = ?
            where id = ? and state in ('ACTIVE', 'EXPIRED')
              and coalesce(expires_on, cast('9999-12-31' as date)) = ?""",
            Sql.Nothing.day(lastDay),
            account.value(),
            seen == null ? AccountPages.NEVER : seen);
    if (changed != 1) {
      throw new SomebodyWasFaster("account");
    }
    note(account, renewed, seen + " -> " + lastDay);
    told.fire(new AccountNewsTold(accounts.get(account), AccountNews.RENEWED, "", lastDay));
  }

  /**
   * Switches an account off; its sessions end at their next request, its ledger stays.
   *
   * @param account an active or expired account
   * @param reason why, told to its administrators; 1 to 500 characters
   * @throws InvalidInput without a reason
   * @throws SomebodyWasFaster when it isn't on any more
   */
  @Needs(Permission.OFFICE_ACCOUNT_EDIT)
  public void deactivate(AccountId account, String reason) {
    String given = reason.strip();
    new InvalidInput.Check()
        .that(!given.isEmpty() && given.length() <= LONGEST_REASON, "reason", "ReasonMissing")
        .orRefuse();
    change(
        account,
        "update account set state = 'DEACTIVATED' where id = ? and state in ('ACTIVE', 'EXPIRED')");
    history.note("ACCOUNT_DEACTIVATED", account, AccountState.DEACTIVATED, given);
    told.fire(new AccountNewsTold(accounts.get(account), AccountNews.DEACTIVATED, given, null));
  }

  /**
   * Switches an account on again; past its last day it is then expired.
   *
   * @param account a deactivated account
   * @throws SomebodyWasFaster when it isn't off any more
   */
  @Needs(Permission.OFFICE_ACCOUNT_EDIT)
  public void reactivate(AccountId account) {
    change(account, "update account set state = 'ACTIVE' where id = ? and state = 'DEACTIVATED'");
    history.note("ACCOUNT_REACTIVATED", account, AccountState.ACTIVE, "");
    told.fire(new AccountNewsTold(accounts.get(account), AccountNews.REACTIVATED, "", null));
  }

  private void note(AccountId account, boolean renewed, String change) {
    if (renewed) {
      history.note("ACCOUNT_RENEWED", account, AccountState.ACTIVE, change);
    } else {
      String number = accounts.get(account).number();
      audit.record(Happening.done("ACCOUNT_LAST_DAY_SET", account, "account", number, change));
    }
  }

  private void change(AccountId account, String update) {
    accounts.hold(account);
    if (sql.update(update, account.value()) != 1) {
      throw new SomebodyWasFaster("account");
    }
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
  }
}
