package org.hanaper.identity;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.hanaper.access.Access;
import org.hanaper.access.Needs;
import org.hanaper.access.Permission;
import org.hanaper.account.Accounts;
import org.hanaper.factor.Factor;
import org.hanaper.factor.FactorPolicy;
import org.hanaper.shared.AccountId;
import org.hanaper.shared.Caller;
import org.hanaper.shared.SomebodyWasFaster;
import org.hanaper.store.Sql;

/** 'Enforce 2FA via T-OTP authentication mode' of an account (domain B.6). */
@Stateless
public class FactorEnforcement {

  private static final String MEMBERS =
      """
      from membership m join login_identity i on i.id = m.identity_id
      left join second_factor f on f.identity_id = i.id
      where m.account_id = ? and m.state = 'ACTIVE'
      """;

  @Inject Sql sql;
  @Inject Access access;
  @Inject Accounts accounts;
  @Inject Factor factor;
  @Inject FactorPolicy policy;

  /** How it stands in the caller's account, and who has no second factor yet. */
  @Needs(Permission.SETTINGS_EDIT)
  public EnforcementView mine() {
    AccountId account = access.caller().inAccount();
    return new EnforcementView(
        policy.enforces(account),
        isSetUp(access.caller()),
        sql.number("select count(*) " + MEMBERS, account.value()),
        sql.number("select count(*) " + MEMBERS + " and f.identity_id is null", account.value()),
        sql.list(
            "select i.name, i.email "
                + MEMBERS
                + " and f.identity_id is null order by i.name, i.id fetch first 100 rows only",
            row -> row.text("name") + " (" + row.text("email") + ")",
            account.value()));
  }

  /**
   * Demands a second factor of everybody in the caller's account, or no longer. Whoever has none is
   * led to set one up, at the next sign-in or with the next request; what people have set up stays.
   *
   * @param on whether it is demanded
   * @throws NoFactorYet when the caller has none: he could lock everybody out with a wrong clock
   * @throws SomebodyWasFaster when it is so already
   */
  @Needs(Permission.SETTINGS_EDIT)
  public void enforce(boolean on) {
    Caller caller = access.caller();
    accounts.hold(caller.inAccount());
    if (on && !isSetUp(caller)) {
      throw new NoFactorYet();
    }
    policy.set(caller.inAccount(), on);
  }

  private boolean isSetUp(Caller caller) {
    return caller.identity() != null && factor.of(caller.identity()).isSetUp();
  }
}
