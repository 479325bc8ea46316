package org.hanaper.group;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.sql.SQLException;
import org.hanaper.access.Access;
import org.hanaper.access.Needs;
import org.hanaper.access.Permission;
import org.hanaper.audit.Audit;
import org.hanaper.audit.Happening;
import org.hanaper.shared.AccountId;
import org.hanaper.shared.GroupId;
import org.hanaper.shared.InvalidInput;
import org.hanaper.shared.Money;
import org.hanaper.shared.NotFound;
import org.hanaper.store.Row;
import org.hanaper.store.Sql;
import org.jspecify.annotations.Nullable;

/** Below which balance the people of a group that pays by itself are warned (domain D.11). */
@Stateless
public class GroupLowCredit {

  @Inject Sql sql;
  @Inject Audit audit;
  @Inject Access access;
  @Inject Event<GroupEdited> edited;

  /**
   * The threshold of a group of the caller's account.
   *
   * @param group the group
   * @return null when nobody is warned
   * @throws NotFound when it isn't the account's
   */
  @Needs(Permission.GROUP_EDIT)
  public @Nullable Money threshold(GroupId group) {
    return find(group, access.caller().inAccount()).amount();
  }

  /**
   * Sets the threshold; 'below' is strictly less.
   *
   * @param group a group of the caller's account
   * @param amount zero or more in the account's currency, null for no warning
   * @throws NotFound when it isn't the account's
   * @throws InvalidInput for a negative amount
   */
  @Needs(Permission.GROUP_FINANCE)
  public void set(GroupId group, @Nullable Money amount) {
    AccountId account = access.caller().inAccount();
    Kept before = find(group, account);
    // throws for another currency
    boolean usable = amount == null || amount.compareTo(Money.zero(before.currency())) >= 0;
    new InvalidInput.Check().that(usable, "lowCredit", "LowCreditNegative").orRefuse();
    sql.update(
        "update account_group set low_credit = ? where id = ? and account_id = ?",
        Sql.Nothing.number(amount == null ? null : amount.minor()),
        group.value(),
        account.value());
    audit.record(
        Happening.done(
            "GROUP_LOW_CREDIT_THRESHOLD_SET",
            account,
            "group",
            GroupNumber.of(group),
            before.amount() + " -> " + amount));
    edited.fire(new GroupEdited(group, account, before.name()));
  }

  private Kept find(GroupId group, AccountId account) {
    return sql.first(
            "select name, currency, low_credit from account_group where id = ? and account_id = ?",
            GroupLowCredit::kept,
            group.value(),
            account.value())
        .orElseThrow(() -> new NotFound("group"));
  }

  private static Kept kept(Row row) throws SQLException {
    String currency = row.text("currency");
    Long amount = row.numberOrNull("low_credit");
    return new Kept(
        row.text("name"), currency, amount == null ? null : Money.ofMinor(amount, currency));
  }

  private record Kept(String name, String currency, @Nullable Money amount) {}
}
