package org.hanaper.restriction;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import org.hanaper.access.Needs;
import org.hanaper.access.Permission;
import org.hanaper.account.Accounts;
import org.hanaper.audit.Audit;
import org.hanaper.audit.Happening;
import org.hanaper.shared.AccountId;
import org.hanaper.shared.Reasons;
import org.hanaper.shared.SomebodyWasFaster;
import org.hanaper.store.Sql;

/** The back office's way to let people in again who have locked themselves out. */
@Stateless
public class BreakGlass {

  @Inject Sql sql;
  @Inject IpRules rules;
  @Inject Accounts accounts;
  @Inject Audit audit;
  @Inject Event<RestrictionsLifted> lifted;

  /**
   * Accounts with enabled rules by number, at most a hundred.
   *
   * @param search a part of name or number, empty for all
   */
  @Needs(Permission.OFFICE_UNBLOCK)
  public List<RestrictedAccount> accounts(String search) {
    String pattern =
        "%" + search.strip().toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1") + "%";
    return sql.list(
        """
        select id, number, name, rules from ip_rule_account_list
        where lower(name) like ? escape '!' or number like ? escape '!'
        order by number
        fetch first 100 rows only""",
        row ->
            new RestrictedAccount(
                new AccountId(row.number("id")),
                row.text("number"),
                row.text("name"),
                row.number("rules")),
        pattern,
        pattern);
  }

  /**
   * Disables all rules of an account; its administrators are told.
   *
   * @param account which
   * @param reason why, 1 to 300 characters; the administrators read it
   * @throws org.hanaper.shared.InvalidInput without a reason
   * @throws SomebodyWasFaster when no rule is enabled any more
   */
  @Needs(Permission.OFFICE_UNBLOCK)
  public void lift(AccountId account, String reason) {
    String given = Reasons.checked(reason);
    accounts.hold(account);
    int disabled = rules.disableAll(account);
    if (disabled == 0) {
      throw new SomebodyWasFaster("ip rule");
    }
    audit.record(
        Happening.done("IP_RULES_LIFTED", account, "account", account, disabled + ": " + given));
    lifted.fire(new RestrictionsLifted(account, accounts.get(account).name(), given));
  }
}
