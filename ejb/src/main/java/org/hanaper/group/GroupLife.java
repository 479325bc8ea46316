package org.hanaper.group;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import org.hanaper.access.Needs;
import org.hanaper.access.Permission;
import org.hanaper.account.AccountView;
import org.hanaper.audit.Audit;
import org.hanaper.audit.Happening;
import org.hanaper.ledger.Ledger;
import org.hanaper.shared.GroupId;
import org.hanaper.shared.Money;
import org.hanaper.shared.NotFound;
import org.hanaper.shared.SomebodyWasFaster;
import org.hanaper.store.Sql;

/** Puts groups away and takes them back; their history stays (domain B.3). */
@Stateless
public class GroupLife {

  @Inject Sql sql;
  @Inject Clock clock;
  @Inject Audit audit;
  @Inject Ledger ledger;
  @Inject GroupRows groups;
  @Inject Allocation allocation;
  @Inject Event<GroupArchived> archived;
  @Inject Event<GroupEdited> edited;

  /**
   * Archives a group that is empty and has no open orders.
   *
   * @param group a group of the caller's account
   * @throws NotFound when it isn't
   * @throws DefaultGroupStays when it is the Default Group
   * @throws GroupHoldsCredits when its wallet isn't empty
   * @throws SomebodyWasFaster when it is archived already
   */
  @Needs(Permission.GROUP_CREATE)
  public void archive(GroupId group) {
    AccountView account = allocation.activeAccount();
    Payer payer = groups.payer(group, account.id()).orElseThrow(() -> new NotFound("group"));
    if (payer.isDefault()) {
      throw new DefaultGroupStays(payer.name());
    }
    change("update account_group set archived_at = ? where id = ? and archived_at is null", group);
    // Orders first, the wallet last: with the row held and no open order, no refund can come.
    archived.fire(new GroupArchived(group, account.id(), payer.name()));
    Money balance = ledger.wallet(payer.wallet()).balance();
    if (balance.isPositive()) {
      throw new GroupHoldsCredits(payer.name(), balance);
    }
    note("GROUP_ARCHIVED", account, payer);
  }

  /**
   * Takes an archived group back.
   *
   * @param group a group of the caller's account
   * @throws NotFound when it isn't
   * @throws SomebodyWasFaster when it isn't archived
   */
  @Needs(Permission.GROUP_CREATE)
  public void restore(GroupId group) {
    AccountView account = allocation.activeAccount();
    Payer payer = groups.payer(group, account.id()).orElseThrow(() -> new NotFound("group"));
    int changed =
        sql.update(
            "update account_group set archived_at = null where id = ? and archived_at is not null",
            group.value());
    if (changed != 1) {
      throw new SomebodyWasFaster("group");
    }
    note("GROUP_RESTORED", account, payer);
    edited.fire(new GroupEdited(group, account.id(), payer.name()));
  }

  private void change(String update, GroupId group) {
    if (sql.update(update, clock.instant(), group.value()) != 1) {
      throw new SomebodyWasFaster("group");
    }
  }

  private void note(String activity, AccountView account, Payer group) {
    audit.record(
        Happening.done(
            activity, account.id(), "group", GroupNumber.of(group.group()), group.name()));
  }
}
