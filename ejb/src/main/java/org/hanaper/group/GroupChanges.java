package org.hanaper.group;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Objects;
import java.util.Set;
import org.hanaper.access.Access;
import org.hanaper.access.Permission;
import org.hanaper.account.AccountView;
import org.hanaper.audit.Audit;
import org.hanaper.audit.Happening;
import org.hanaper.ledger.InsufficientCredit;
import org.hanaper.ledger.Ledger;
import org.hanaper.ledger.LedgerAccount;
import org.hanaper.ledger.WalletId;
import org.hanaper.shared.Caller;
import org.hanaper.shared.GroupId;
import org.hanaper.shared.InvalidInput;
import org.hanaper.shared.MembershipId;
import org.hanaper.shared.Money;
import org.hanaper.shared.NotFound;
import org.hanaper.shared.SomebodyWasFaster;
import org.hanaper.store.Sql;

/** Writes new and changed groups. */
@ApplicationScoped
class GroupChanges {

  static final String DEFAULT_KEY = "default";

  @Inject Sql sql;
  @Inject Access access;
  @Inject Audit audit;
  @Inject Clock clock;
  @Inject Ledger ledger;
  @Inject GroupRows groups;
  @Inject Allocation allocation;
  @Inject Logos logos;
  @Inject OwnReach reach;
  @Inject Event<GroupCreated> created;
  @Inject Event<GroupEdited> edited;

  GroupId create(AccountView account, CreateGroup form) {
    refuseTakenName(account, form.name(), 0);
    refuseStrangers(account, form.users());
    GroupId group = insert(account, form, "save:" + form.requestKey());
    if (form.restricted()) {
      groups.choose(group, form.users());
    }
    logos.apply(account, group, form.logo());
    allocate(account, group, form);
    return group;
  }

  GroupId insert(AccountView account, CreateGroup form, String key) {
    Caller caller = access.caller();
    Money limit = form.limit();
    boolean isDefault = key.equals(DEFAULT_KEY);
    GroupId group =
        new GroupId(
            sql.insert(
                """
                insert into account_group (account_id, request_key, name, name_folded, description,
                  is_default, finance_mode, currency, restricted, limit_on, limit_amount, spent,
                  counting_period, created_at, created_by, created_from)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, 1, ?, ?, ?)""",
                account.id().value(),
                key,
                form.name().strip(),
                GroupForm.folded(form.name()),
                form.description().strip(),
                isDefault,
                form.mode(),
                account.currency(),
                form.restricted(),
                limit != null,
                limit == null ? 0L : limit.minor(),
                clock.instant(),
                caller.name(),
                caller.address()));
    WalletId wallet =
        ledger.open(LedgerAccount.GROUP_WALLET, account.id(), group, account.currency());
    sql.update(
        "update account_group set wallet_id = ? where id = ?", wallet.value(), group.value());
    tell(account, group, form.name().strip(), isDefault);
    return group;
  }

  void edit(AccountView account, EditGroup form) {
    GroupView before =
        groups.view(form.group(), account.id()).orElseThrow(() -> new NotFound("group"));
    Payer payer = groups.payer(form.group(), account.id()).orElseThrow(() -> new NotFound("group"));
    if (payer.archived()) {
      throw new GroupIsArchived(payer.name());
    }
    refuseTakenName(account, form.name(), form.group().value());
    refuseStrangers(account, form.users());
    reach.refuseWidening(payer, form);
    if (changesMoney(payer, form)) {
      access.require(Permission.GROUP_FINANCE);
      saveFinance(payer, form);
    }
    saveDetails(account, before, form);
    if (form.mode() == FinanceMode.DEDUCT_FROM_ACCOUNT) {
      giveBack(account, payer, form);
    }
  }

  private void saveDetails(AccountView account, GroupView before, EditGroup form) {
    sql.update(
        """
        update account_group set name = ?, name_folded = ?, description = ?, restricted = ?
        where id = ? and account_id = ? and archived_at is null""",
        form.name().strip(),
        GroupForm.folded(form.name()),
        form.description().strip(),
        form.restricted(),
        form.group().value(),
        account.id().value());
    if (form.restricted()) {
      // without a list of its own the group keeps those whose own list names it
      groups.choose(form.group(), form.users());
    }
    logos.apply(account, form.group(), form.logo());
    audit.record(
        Happening.done(
            "GROUP_EDITED",
            account.id(),
            "group",
            GroupNumber.of(form.group()),
            GroupDifference.between(before, form)));
    edited.fire(new GroupEdited(form.group(), account.id(), form.name().strip()));
  }

  /** A new limit begins a new count; raising or lowering one goes on with the old count. */
  private void saveFinance(Payer before, EditGroup form) {
    Money limit = form.limit();
    boolean restart = form.restartCounting() || (limit != null && before.limit() == null);
    int changed =
        sql.update(
            """
            update account_group set finance_mode = ?, limit_on = ?, limit_amount = ?
            where id = ? and finance_mode = ? and archived_at is null""",
            form.mode(),
            limit != null,
            limit == null ? 0L : limit.minor(),
            form.group().value(),
            before.mode());
    if (changed != 1) {
      throw new SomebodyWasFaster("group");
    }
    if (restart) {
      sql.update(
          "update account_group set spent = 0, counting_period = counting_period + 1 where id = ?",
          form.group().value());
    }
  }

  /** Credits must not lie unused in a group that the account pays for (domain B.3, H-37). */
  private void giveBack(AccountView account, Payer group, EditGroup form) {
    // read behind the guarded change of mode: no order of the group can be under way any more
    Money balance = ledger.wallet(group.wallet()).balance();
    if (balance.isPositive()) {
      try {
        allocation.deallocate(
            account, group, new MoveCredits(group.group(), balance, null, "", form.requestKey()));
      } catch (InsufficientCredit e) {
        // a deallocation does not hold the group's row: it came in between
        throw new ModePreviewStale(group.name());
      }
    }
  }

  private static boolean changesMoney(Payer before, EditGroup form) {
    return before.mode() != form.mode()
        || !Objects.equals(before.limit(), form.limit())
        || form.restartCounting();
  }

  private void allocate(AccountView account, GroupId group, CreateGroup form) {
    Money amount = form.allocation();
    if (amount != null) {
      Payer payer = groups.payer(group, account.id()).orElseThrow();
      allocation.allocate(
          account,
          payer,
          new MoveCredits(group, amount, form.document(), form.remarks(), form.requestKey()));
    }
  }

  private void tell(AccountView account, GroupId group, String name, boolean isDefault) {
    String number = GroupNumber.of(group);
    audit.record(Happening.done("GROUP_CREATED", account.id(), "group", number, name));
    created.fire(new GroupCreated(group, account.id(), number, name, isDefault));
  }

  private void refuseTakenName(AccountView account, String name, long butFor) {
    if (sql.number(
            "select count(*) from account_group where account_id = ? and name_folded = ? and id <> ?",
            account.id().value(),
            GroupForm.folded(name),
            butFor)
        > 0) {
      throw new GroupNameTaken(name.strip());
    }
  }

  private void refuseStrangers(AccountView account, Set<MembershipId> users) {
    InvalidInput.Check check = new InvalidInput.Check();
    check.that(
        groups.countMembers(account.id(), users) == users.size(), "users", "Group.unknown_user");
    check.orRefuse();
  }
}
