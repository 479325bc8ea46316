package org.hanaper.account;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
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
import org.hanaper.store.Row;
import org.hanaper.store.Sql;

/** Keeps the billing information of accounts, one profile each. */
@Stateless
public class BillingProfiles {

  private static final String SELECT =
      """
      select legal_name, street, postal_code, city, state, country, tax_number, email,
        purchase_order
      from billing_profile where account_id = ?""";

  @PersistenceContext EntityManager entities;
  @Inject Sql sql;
  @Inject Audit audit;
  @Inject Access access;
  @Inject Clock clock;
  @Inject Event<BillingProfileSaved> saved;

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
    Optional<BillingRecord> kept =
        Optional.ofNullable(entities.find(BillingRecord.class, account.value()));
    BillingProfile before = kept.map(BillingRecord::profile).orElse(null);
    kept.ifPresentOrElse(
        record -> record.replace(checked, clock.instant()), () -> keep(account, checked));
    audit.record(
        Happening.done(
            "BILLING_PROFILE_SAVED",
            account,
            "billing_profile",
            account,
            BillingProfileCheck.difference(before, checked)));
    saved.fire(new BillingProfileSaved(account));
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
    // each order asks: read without the ceremony of an entity that is going to be changed
    return sql.first(SELECT, BillingProfiles::profile, account.value());
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

  private static BillingProfile profile(Row row) throws SQLException {
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

  // written at once, so that the second of two first savings is told and not thrown away
  private void keep(AccountId account, BillingProfile profile) {
    try {
      entities.persist(new BillingRecord(account, profile, clock.instant()));
      entities.flush();
    } catch (PersistenceException e) {
      throw new SomebodyWasFaster("billing_profile");
    }
  }
}
