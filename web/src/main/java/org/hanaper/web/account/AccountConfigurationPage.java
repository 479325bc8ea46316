package org.hanaper.web.account;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.hanaper.account.Accounts;
import org.hanaper.approval.ApprovalRules;
import org.hanaper.approval.SetRule;
import org.hanaper.identity.EnforcementView;
import org.hanaper.identity.FactorEnforcement;
import org.hanaper.shared.InvalidInput;
import org.hanaper.shared.Money;
import org.hanaper.shared.MoneyNotUnderstood;
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
  @EJB ApprovalRules rules;
  @Inject Act act;
  @Inject Me me;

  private String threshold = "";
  private EnforcementView enforcement = new EnforcementView(false, false, 0, 0, List.of());
  private boolean enforced;
  private boolean ruleOn;
  private boolean secondPerson;
  private String above = "";
  private String reason = "";
  private String ruleKey = UUID.randomUUID().toString();

  public void load() {
    Money kept = accounts.mine().lowCreditThreshold();
    threshold = kept == null ? "" : kept.amount().toPlainString();
    enforcement = factor.mine();
    enforced = enforcement.enforced();
    Money most = rules.mine().orElse(null);
    ruleOn = most != null;
    secondPerson = ruleOn;
    above = most == null ? "" : most.amount().toPlainString();
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

  /** Sets the amount above which a second person decides; what weakens it waits for one. */
  public @Nullable String saveRule() {
    return act.call(() -> rules.set(new SetRule(amountOfRule(), reason, ruleKey)))
        .map(
            waits ->
                waits
                    .map(
                        id ->
                            act.done("account_configuration.second.asked", id)
                                .to("/approval/view.xhtml", "id", id))
                    .orElseGet(
                        () ->
                            act.done("account_configuration.done")
                                .to("/account/configuration.xhtml")))
        .orElse(null);
  }

  private @Nullable Money amountOfRule() {
    if (!secondPerson) {
      return null;
    }
    try {
      return Money.parse(above, me.getCurrency());
    } catch (MoneyNotUnderstood e) {
      new InvalidInput.Check().that(false, "above", e.key(), e.facts().toArray()).orRefuse();
      throw e;
    }
  }

  public boolean isRuleOn() {
    return ruleOn;
  }

  public boolean isSecondPerson() {
    return secondPerson;
  }

  public void setSecondPerson(boolean secondPerson) {
    this.secondPerson = secondPerson;
  }

  public String getAbove() {
    return above;
  }

  public void setAbove(@Nullable String above) {
    this.above = above == null ? "" : above;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(@Nullable String reason) {
    this.reason = reason == null ? "" : reason;
  }

  public String getRuleKey() {
    return ruleKey;
  }

  public void setRuleKey(@Nullable String ruleKey) {
    this.ruleKey = ruleKey == null ? "" : ruleKey;
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
