package org.hanaper.account;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import org.hanaper.access.Capability;
import org.hanaper.access.Needs;
import org.hanaper.access.Permission;
import org.hanaper.audit.Audit;
import org.hanaper.audit.Happening;
import org.hanaper.ledger.Ledger;
import org.hanaper.ledger.Wallet;
import org.hanaper.shared.AccountId;
import org.hanaper.shared.InvalidInput;
import org.hanaper.shared.Money;
import org.hanaper.shared.NotFound;
import org.hanaper.shared.Slice;
import org.hanaper.shared.SomebodyWasFaster;
import org.hanaper.store.Row;
import org.hanaper.store.Sql;
import org.jspecify.annotations.Nullable;

/** What account managers see of accounts, and the settings that the office owns. */
@Stateless
public class AccountsOffice {

  private static final int PAGE = 25;
  private static final int PORTION = 1000;

  @Inject Sql sql;
  @Inject Audit audit;
  @Inject Accounts accounts;
  @Inject AccountPages pages;
  @Inject AccountHistory history;
  @Inject Ledger ledger;

  /**
   * A page of 25 accounts.
   *
   * @param filter what to narrow to, in which order, from where on
   */
  @Needs(Permission.OFFICE_ACCOUNTS)
  public Slice<AccountRow> list(AccountFilter filter) {
    return pages.page(filter, PAGE);
  }

  /**
   * A portion of up to 1000 accounts for an export.
   *
   * @param filter what to narrow to, in which order, from where on
   */
  @Needs(Permission.OFFICE_ACCOUNTS)
  public Slice<AccountRow> portion(AccountFilter filter) {
    return pages.page(filter, PORTION);
  }

  /**
   * One account with what the office knows of it.
   *
   * @param account the account
   * @throws NotFound when there is none
   */
  @Needs(Permission.OFFICE_ACCOUNTS)
  public AccountDetail view(AccountId account) {
    AccountView facts = accounts.get(account);
    Wallet wallet = ledger.wallet(facts.wallet());
    return sql.first(
            """
            select organization_type, created_at, activated_at, expires_on from account
            where id = ?""",
            row -> detail(facts, wallet, row),
            account.value())
        .orElseThrow(() -> new NotFound("account"));
  }

  /**
   * Lets an account create groups, or no longer (domain H-10).
   *
   * @param account a top-level account
   * @param allowed whether it may
   * @throws CapabilityNotOfKind for an account under a reseller's
   * @throws SomebodyWasFaster when it is so already
   */
  @Needs(Permission.OFFICE_ACCOUNT_EDIT)
  public void allowMultipleGroups(AccountId account, boolean allowed) {
    AccountView found = accounts.get(account);
    if (allowed && !found.canHave(Capability.MULTIPLE_GROUPS)) {
      throw new CapabilityNotOfKind(found.number());
    }
    int changed =
        sql.update(
            "update account set multiple_groups = ? where id = ? and multiple_groups <> ?",
            allowed,
            account.value(),
            allowed);
    if (changed != 1) {
      throw new SomebodyWasFaster("account");
    }
    String activity = allowed ? "MULTIPLE_GROUPS_ALLOWED" : "MULTIPLE_GROUPS_ENDED";
    audit.record(Happening.done(activity, account, "account", found.number(), ""));
  }

  /**
   * Grants how far below zero orders may bring the account's own wallet, and until when its credits
   * can be spent (EMS-1140, EMS-1141).
   *
   * @param account the account
   * @param overdraft zero or more in the account's currency
   * @param endsOn the last day, null without end
   * @throws InvalidInput for a negative amount
   */
  @Needs(Permission.OFFICE_ACCOUNT_EDIT)
  public void setTerms(AccountId account, Money overdraft, @Nullable LocalDate endsOn) {
    new InvalidInput.Check()
        .that(!overdraft.isNegative(), "overdraft", "OverdraftNegative")
        .orRefuse();
    accounts.hold(account);
    AccountView found = accounts.get(account);
    Wallet before = ledger.wallet(found.wallet());
    // throws for another currency
    overdraft.compareTo(Money.zero(found.currency()));
    ledger.setTerms(found.wallet(), overdraft, endsOn);
    audit.record(
        Happening.done(
            "WALLET_TERMS_SET",
            account,
            "account",
            found.number(),
            before.lowest().negated()
                + ", "
                + before.endsOn()
                + " -> "
                + overdraft
                + ", "
                + endsOn));
  }

  private AccountDetail detail(AccountView facts, Wallet wallet, Row row) throws SQLException {
    String type = row.textOrNull("organization_type");
    return new AccountDetail(
        facts,
        type == null ? null : OrganizationType.valueOf(type),
        row.moment("created_at"),
        row.momentOrNull("activated_at"),
        row.dayOrNull("expires_on"),
        wallet,
        history.of(facts.id()));
  }
}
