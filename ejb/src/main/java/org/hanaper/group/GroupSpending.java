package org.hanaper.group;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import org.hanaper.access.Access;
import org.hanaper.access.Inside;
import org.hanaper.access.Permission;
import org.hanaper.access.Scope;
import org.hanaper.ledger.WalletId;
import org.hanaper.shared.AccountId;
import org.hanaper.shared.GroupId;
import org.hanaper.shared.MembershipId;
import org.hanaper.shared.Money;
import org.hanaper.shared.NotFound;
import org.hanaper.shared.SomebodyWasFaster;
import org.hanaper.store.Sql;

/** Tells ordering who pays, and counts what is spent against a group's threshold (domain B.5). */
@Stateless
public class GroupSpending {

  @Inject Sql sql;
  @Inject Access access;
  @Inject GroupRows groups;

  /**
   * Who pays for the orders of a group in which the caller may order.
   *
   * @param group the group
   * @param account the account it must belong to
   * @throws NotFound when it isn't the account's
   * @throws GroupNotUsable when the caller may not use it (EMS-1142)
   */
  @Inside
  public Payer payer(GroupId group, AccountId account) {
    Payer payer = groups.payer(group, account).orElseThrow(() -> new NotFound("group"));
    if (payer.restricted() && !admits(group)) {
      throw new GroupNotUsable(payer.name());
    }
    return payer;
  }

  /**
   * The wallet to which a refund of a group's order goes back, when the group itself had paid.
   *
   * @param group the group
   * @param account the account it must belong to
   * @return empty when the group has gone or the account pays for it now (domain H-20)
   */
  @Inside
  public Optional<WalletId> ownWallet(GroupId group, AccountId account) {
    return groups
        .payer(group, account)
        .filter(payer -> payer.mode() == FinanceMode.DEDUCT_FROM_GROUP)
        .map(Payer::wallet);
  }

  /**
   * Counts a charge, when the group's charges are counted; equal to the limit is allowed.
   *
   * @param payer the group as just read
   * @param gross what is charged, tax included
   * @throws SpendLimitExceeded when the threshold would be exceeded (EMS-1138)
   * @throws SomebodyWasFaster when counting was restarted in the meantime
   */
  @Inside
  public void count(Payer payer, Money gross) {
    if (!payer.isCounted()) {
      return;
    }
    int counted =
        sql.update(
            """
            update account_group set spent = spent + ?
            where id = ? and counting_period = ? and (limit_on = 0 or spent + ? <= limit_amount)""",
            gross.minor(),
            payer.group().value(),
            payer.period(),
            gross.minor());
    if (counted == 0) {
      throw refusal(payer, gross);
    }
  }

  /**
   * Takes a refunded charge out of the count, unless counting was restarted since.
   *
   * @param group the group
   * @param period the counting period that the charge remembers
   * @param gross what is given back
   */
  @Inside
  public void uncount(GroupId group, long period, Money gross) {
    sql.update(
        "update account_group set spent = spent - ? where id = ? and counting_period = ?",
        gross.minor(),
        group.value(),
        period);
  }

  private boolean admits(GroupId group) {
    MembershipId member = access.caller().membership();
    return access.scope(Permission.ORDER_PLACE) == Scope.ALL
        || (member != null && groups.admits(group, member));
  }

  private RuntimeException refusal(Payer payer, Money gross) {
    Money limit = payer.limit();
    Money spent =
        Money.ofMinor(
            sql.number("select spent from account_group where id = ?", payer.group().value()),
            gross.currency());
    if (limit == null || spent.plus(gross).compareTo(limit) <= 0) {
      return new SomebodyWasFaster("group");
    }
    return new SpendLimitExceeded(payer.name(), limit, spent, gross);
  }
}
