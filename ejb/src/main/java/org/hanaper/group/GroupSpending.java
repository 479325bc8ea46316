package org.hanaper.group;

import jakarta.ejb.EJB;
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
  @EJB Access access;
  @Inject GroupRows groups;

  /**
   * Who pays for the orders of a group in which the caller may order.
   *
   * @param group the group
   * @param account the account it must belong to
   * @throws NotFound when it isn't the account's
   * @throws GroupNotUsable when the caller may not use it (EMS-1142)
   * @throws GroupIsArchived when it is put away
   */
  @Inside
  public Payer payer(GroupId group, AccountId account) {
    Payer payer = groups.payer(group, account).orElseThrow(() -> new NotFound("group"));
    // first, and without its name: whom a group doesn't admit learns nothing about it
    if (!admits(payer)) {
      throw new GroupNotUsable();
    }
    if (payer.archived()) {
      throw new GroupIsArchived(payer.name());
    }
    return payer;
  }

  /**
   * The wallet to which a refund of a group's order goes back, when the group itself had paid. The
   * group is held, so that it can't be emptied between this answer and the booking.
   *
   * @param group the group
   * @param account the account it must belong to
   * @return empty when the group has gone or the account pays for it now (domain H-20)
   */
  @Inside
  public Optional<WalletId> ownWallet(GroupId group, AccountId account) {
    return groups
        .payer(group, account)
        .filter(payer -> groups.hold(payer, FinanceMode.DEDUCT_FROM_GROUP))
        .map(Payer::wallet);
  }

  /**
   * Keeps the group as it was read until the charge is booked, and counts the charge, when the
   * group's charges are counted; equal to the limit is allowed.
   *
   * @param payer the group as just read
   * @param gross what is charged, tax included
   * @throws SpendLimitExceeded when the threshold would be exceeded (EMS-1138)
   * @throws SomebodyWasFaster when counting was restarted in the meantime
   */
  @Inside
  public void count(Payer payer, Money gross) {
    if (!payer.isCounted()) {
      hold(payer);
      return;
    }
    int counted =
        sql.update(
            """
            update account_group set spent = spent + ?
            where id = ? and counting_period = ? and archived_at is null
              and finance_mode = 'DEDUCT_FROM_ACCOUNT' and (limit_on = 0 or spent + ? <= limit_amount)""",
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

  private boolean admits(Payer group) {
    MembershipId member = access.caller().membership();
    return access.scope(Permission.ORDER_PLACE) == Scope.ALL
        || (member == null ? !group.restricted() : groups.admits(group, member));
  }

  // The Default Group is never archived, and while the account pays for it an order that passes a
  // change of mode is simply the one before it: the one row all orders share needs no lock.
  private void hold(Payer payer) {
    boolean free = payer.isDefault() && payer.mode() == FinanceMode.DEDUCT_FROM_ACCOUNT;
    if (!free && !groups.hold(payer, payer.mode())) {
      throw changed(payer);
    }
  }

  private RuntimeException changed(Payer payer) {
    boolean archived =
        sql.number(
                "select count(*) from account_group where id = ? and archived_at is not null",
                payer.group().value())
            > 0;
    return archived ? new GroupIsArchived(payer.name()) : new SomebodyWasFaster("group");
  }

  private RuntimeException refusal(Payer payer, Money gross) {
    Money limit = payer.limit();
    Money spent =
        Money.ofMinor(
            sql.number("select spent from account_group where id = ?", payer.group().value()),
            gross.currency());
    if (limit == null || spent.plus(gross).compareTo(limit) <= 0) {
      return changed(payer);
    }
    return new SpendLimitExceeded(payer.name(), limit, spent, gross);
  }
}
