package org.hanaper.web.account;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.hanaper.account.Accounts;
import org.hanaper.identity.EnforcementView;
import org.hanaper.identity.FactorEnforcement;
import org.hanaper.shared.Money;
import org.hanaper.web.shared.Act;
import org.hanaper.web.shared.Me;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;

/** The settings of an account: below which balance its people are warned. */
@Named
@ViewScoped
public class AccountConfigurationPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @EJB Accounts accounts;
  @EJB FactorEnforcement factor;
  @Inject Act act;
  @Inject Me me;

  private String threshold = "";
  private EnforcementView enforcement = new EnforcementView(false, false, 0, 0, List.of());
  private boolean enforced;

  public void load() {
    Money kept = accounts.mine().lowCreditThreshold();
    threshold = kept == null ? "" : kept.amount().toPlainString();
    enforcement = factor.mine();
    enforced = enforcement.enforced();
  }

  public @Nullable String save() {
    return act.run(() -> accounts.setLowCreditThreshold(typed()))
        ? act.done("account_configuration.done").to("/account/configuration.xhtml")
        : null;
  }

  /** Demands a second factor of everybody, or no longer. */
  public @Nullable String saveFactor() {
    boolean changed = enforced != enforcement.enforced();
    return !changed || act.run(() -> factor.enforce(enforced))
        ? act.done("account_configuration.done").to("/account/configuration.xhtml")
        : null;
  }

  public EnforcementView getEnforcement() {
    return enforcement;
  }

  public boolean isEnforced() {
    return enforced;
  }

  public void setEnforced(boolean enforced) {
    this.enforced = enforced;
  }

  private @Nullable Money typed() {
    return threshold.isBlank() ? null : Money.parse(threshold, me.getCurrency());
  }

  public String getThreshold() {
    return threshold;
  }

  public void setThreshold(String threshold) {
    this.threshold = threshold;
  }
}
