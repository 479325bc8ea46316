package org.hanaper.account;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
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

/** Keeps the billing information of accounts, one profile each. */
@Stateless
public class BillingProfiles {

  @PersistenceContext EntityManager entities;
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
    Optional<BillingRecord> kept = find(account);
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
    return find(account).map(BillingRecord::profile);
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

  private Optional<BillingRecord> find(AccountId account) {
    return Optional.ofNullable(entities.find(BillingRecord.class, account.value()));
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
