package org.hanaper.account;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.hanaper.access.Access;
import org.hanaper.access.Inside;
import org.hanaper.access.Needs;
import org.hanaper.access.Permission;
import org.hanaper.audit.Audit;
import org.hanaper.audit.Happening;
import org.hanaper.shared.AccountId;
import org.hanaper.shared.SomebodyWasFaster;
import org.hanaper.store.DatabaseFailure;
import org.hanaper.store.Row;
import org.hanaper.store.Sql;
import org.jspecify.annotations.Nullable;

/** Keeps the billing information of accounts, one profile each. */
@Stateless
public class BillingProfiles {

  @Inject Sql sql;
  @Inject Audit audit;
  @Inject Access access;
  @Inject Clock clock;

  /**
   * Saves the billing information of the caller's account.
   *
   * @param profile what was typed
   * @throws org.hanaper.shared.InvalidInput with all that is wrong, by field
   */
  @Needs(Permission.BILLING_EDIT)
  public void save(BillingProfile profile) {
    AccountId account = access.caller().inAccount();
    BillingProfile checked = BillingProfileCheck.tidied(profile);
    BillingProfileCheck.refuseUnless(checked);
    Optional<BillingProfile> before = of(account);
    if (before.isPresent() ? write(account, checked) == 0 : !insert(account, checked)) {
      throw new SomebodyWasFaster("billing_profile");
    }
    audit.record(
        Happening.done(
            "BILLING_PROFILE_SAVED",
            account,
            "billing_profile",
            account,
            BillingProfileCheck.difference(before.orElse(null), checked)));
  }

  /** The billing information of the caller's account; empty when none was saved yet. */
  @Needs(Permission.BILLING_EDIT)
  public Optional<BillingProfile> mine() {
    return of(access.caller().inAccount());
  }

  /**
   * The billing information of an account.
   *
   * @param account the account
   * @return empty when none was saved yet
   */
  @Inside
  public Optional<BillingProfile> of(AccountId account) {
    return sql.first(
        """
        select legal_name, street, postal_code, city, state, country, tax_number, email,
          purchase_order
        from billing_profile
        where account_id = ?""",
        BillingProfiles::read,
        account.value());
  }

  /**
   * Refuses an account whose billing information is not complete (domain D.2, step 3).
   *
   * @param account the account
   * @return the complete billing information
   * @throws BillingDetailsMissing when something mandatory is missing (EMS-1153)
   */
  @Inside
  public BillingProfile requireComplete(AccountId account) {
    return of(account)
        .filter(BillingProfileCheck::isComplete)
        .orElseThrow(BillingDetailsMissing::new);
  }

  private int write(AccountId account, BillingProfile profile) {
    return sql.update(
        """
        update billing_profile
        set legal_name = ?, street = ?, postal_code = ?, city = ?, state = ?, country = ?,
          tax_number = ?, email = ?, purchase_order = ?, changed_at = ?
        where account_id = ?""",
        columns(account, profile));
  }

  private boolean insert(AccountId account, BillingProfile profile) {
    try {
      sql.update(
          """
          insert into billing_profile (legal_name, street, postal_code, city, state, country,
            tax_number, email, purchase_order, changed_at, account_id)
          values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
          columns(account, profile));
      return true;
    } catch (DatabaseFailure e) {
      if (e.isDuplicate()) {
        return false;
      }
      throw e;
    }
  }

  private @Nullable Object[] columns(AccountId account, BillingProfile profile) {
    return new @Nullable Object[] {
      profile.legalName(),
      profile.street(),
      profile.postalCode(),
      profile.city(),
      profile.state(),
      profile.country(),
      profile.taxNumber(),
      profile.email(),
      profile.purchaseOrder(),
      clock.instant(),
      account.value()
    };
  }

  private static BillingProfile read(Row row) throws java.sql.SQLException {
    return new BillingProfile(
        row.text("legal_name"),
        row.text("street"),
        row.text("postal_code"),
        row.text("city"),
        row.text("state"),
        row.text("country"),
        row.textOrNull("tax_number"),
        row.text("email"),
        row.textOrNull("purchase_order"));
  }
}
