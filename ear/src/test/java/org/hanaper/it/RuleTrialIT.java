package org.hanaper.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.hanaper.restriction.ConfirmFromNewSession;
import org.hanaper.restriction.IpRuleId;
import org.hanaper.restriction.RuleOnTrial;
import org.hanaper.shared.BusinessException;
import org.junit.jupiter.api.Test;

/** Rules on trial, and the versions of a rule. */
@OnBothDatabases
class RuleTrialIT extends RestrictionCases {

  @Test
  void endsATrialByItselfAndBringsBackWhatItReplaced() throws Exception {
    IpRuleId first = save("192.0.2.0/24", "", null);
    IpRuleId trial = as(ada, () -> restrictions.save(rule(first, "192.0.2.0/25", "", null, true)));
    assertThat(admits(user, "192.0.2.200")).isFalse();
    assertThatThrownBy(
            () -> as(ada, () -> restrictions.save(rule(trial, "192.0.2.0/26", "", null, false))))
        .isInstanceOf(RuleOnTrial.class);
    assertThatThrownBy(() -> as(ada, () -> done(() -> restrictions.confirm(trial))))
        .isInstanceOf(ConfirmFromNewSession.class);
    letTenMinutesPass();
    assertThat(admits(user, "192.0.2.200")).isTrue();
    assertThat(as(ada, () -> list.view(trial)).isEnabled()).isFalse();
  }

  @Test
  void endsATrialAtOnceWhenItIsDisabled() throws Exception {
    IpRuleId first = save("192.0.2.0/24", "", null);
    IpRuleId trial = as(ada, () -> restrictions.save(rule(first, "192.0.2.0/25", "", null, true)));
    as(ada, () -> done(() -> restrictions.disable(trial)));
    assertThat(admits(user, "192.0.2.200")).isTrue();
    assertThat(admits(user, ELSEWHERE)).isFalse();
  }

  @Test
  void keepsVersionsOfWhatIsChanged() throws Exception {
    IpRuleId first = save("192.0.2.0/24", "", null);
    IpRuleId second =
        as(ada, () -> restrictions.save(rule(first, "192.0.2.0/25", "", null, false)));
    assertThat(as(ada, () -> list.list(null, null)).rows())
        .singleElement()
        .satisfies(row -> assertThat(row.id()).isEqualTo(second));
    assertThatThrownBy(() -> as(ada, () -> restrictions.save(rule(first, HERE, "", null, false))))
        .isInstanceOf(BusinessException.class);
  }

  private void letTenMinutesPass() {
    sql.update(
        """
        update ip_rule set in_force_from = case when in_force_from is null then null else saved_at end,
          in_force_until = case when in_force_until is null then null else saved_at end
        where account_id = ?""",
        account.value());
    sql.update(
        "update ip_rule_version set version = version + 1 where account_id = ?", account.value());
  }
}
