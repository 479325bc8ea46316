package org.hanaper.group;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hanaper.access.Access;
import org.hanaper.access.Needs;
import org.hanaper.access.Permission;
import org.hanaper.account.AccountView;
import org.hanaper.shared.GroupId;
import org.hanaper.shared.NotFound;
import org.hanaper.shared.Slice;
import org.hanaper.shared.SomebodyWasFaster;
import org.hanaper.store.Sql;
import org.jspecify.annotations.Nullable;

/** The groups of an account: list, create, look at, edit. */
@Stateless
public class Groups {

  private static final int PAGE = 20;

  @Inject Sql sql;
  @Inject Access access;
  @Inject GroupRows groups;
  @Inject GroupChanges changes;
  @Inject GroupRequests requests;
  @Inject ModeChange modes;
  @Inject Allocation allocation;

  /**
   * The groups whose name holds a text, by name.
   *
   * @param name the text, whatever its case; empty for all
   * @param archived whether those put away are shown too
   * @param after the folded name after which the page begins, null for the first page
   */
  @Needs(Permission.GROUP_EDIT)
  public Slice<GroupRow> list(String name, boolean archived, @Nullable String after) {
    List<GroupRow> found =
        new ArrayList<>(
            sql.list(
                """
                select * from group_overview
                where account_id = ? and name_folded like ? escape '!' and name_folded > ?
                  and (archived_at is null or ? = 1)
                order by name_folded
                fetch first 21 rows only""",
                GroupRows::row,
                access.caller().inAccount().value(),
                "%" + escaped(GroupForm.folded(name)) + "%",
                after == null ? "" : after,
                archived));
    boolean more = found.size() > PAGE;
    List<GroupRow> rows = more ? found.subList(0, PAGE) : found;
    return new Slice<>(
        rows, after == null ? null : "", more ? GroupForm.folded(rows.get(PAGE - 1).name()) : null);
  }

  /**
   * Creates a group, and allocates credits to it in the same transaction when asked to.
   *
   * @param form what was typed
   * @return the new group's id; that of the first save when it is repeated
   * @throws org.hanaper.ledger.RequestKeyReused when the key came with another group before
   * @throws MoreGroupsNotAllowed unless the account may have more than its Default Group
   * @throws GroupNameTaken when another group has the name
   * @throws org.hanaper.ledger.InsufficientCredit when the account holds less than the allocation
   */
  @Needs(Permission.GROUP_CREATE)
  public GroupId create(CreateGroup form) {
    AccountView account = allocation.activeAccount();
    GroupRequests.Request request = GroupRequests.Request.of(account.id(), form);
    Optional<GroupId> before = requests.answered(request);
    if (before.isPresent()) {
      return before.get();
    }
    if (!account.multipleGroups()) {
      throw new MoreGroupsNotAllowed();
    }
    GroupForm.check(form, account.currency());
    if (form.allocation() != null) {
      access.require(Permission.CREDIT_ALLOCATE);
    }
    requests.begin(request);
    GroupId group = changes.create(account, form);
    requests.end(request, group);
    return group;
  }

  /**
   * Saves a group's details, users and spend limit; who pays stays as it is. Counting is restarted
   * once by a form, however often it is sent.
   *
   * @param form what was typed
   * @throws org.hanaper.ledger.RequestKeyReused when the form restarted counting in other words
   * @throws SomebodyWasFaster when the group's finance mode is another than the form's
   * @throws GroupNameTaken when another group has the name
   * @throws NotYourselfIntoGroup when it would let the caller into a group that doesn't admit him
   * @throws NotFound when the group isn't the account's
   */
  @Needs(Permission.GROUP_EDIT)
  public void edit(EditGroup form) {
    AccountView account = allocation.heldAccount();
    GroupForm.check(form, account.currency());
    modes.refuseChange(account, form);
    if (form.restartCounting()) {
      once(account, form, () -> changes.edit(account, form));
    } else {
      changes.edit(account, form);
    }
  }

  /**
   * A group with all that its page shows.
   *
   * @param group a group of the caller's account
   * @throws NotFound when it isn't
   */
  @Needs(Permission.GROUP_EDIT)
  public GroupView view(GroupId group) {
    return groups.view(group, access.caller().inAccount()).orElseThrow(() -> new NotFound("group"));
  }

  /**
   * What a change of who pays for a group would do; nothing is changed.
   *
   * @param form what was typed, checked as when it is saved
   * @throws NotFound when the group isn't the account's
   * @throws GroupIsArchived when it is put away
   */
  @Needs(Permission.GROUP_FINANCE)
  public ModePreview previewMode(EditGroup form) {
    AccountView account = allocation.activeAccount();
    GroupForm.check(form, account.currency());
    return modes.preview(account, form);
  }

  /**
   * Saves a group together with a change of who pays for it; away from group mode all its credits
   * go back to the account in the same transaction. Sent again, the form changes nothing more.
   *
   * @param form what was typed
   * @param seen what was shown before
   * @throws ModePreviewStale when something else would happen by now
   * @throws NotYourselfIntoGroup when it would let the caller into a group that doesn't admit him
   * @throws NotFound when the group isn't the account's
   */
  @Needs(Permission.GROUP_FINANCE)
  public void changeMode(EditGroup form, ModePreview seen) {
    access.require(Permission.GROUP_EDIT);
    AccountView account = allocation.heldAccount();
    GroupForm.check(form, account.currency());
    once(
        account,
        form,
        () -> {
          modes.hold(account, form, seen);
          changes.edit(account, form);
        });
  }

  private void once(AccountView account, EditGroup form, Runnable work) {
    GroupRequests.Request request = GroupRequests.Request.of(account.id(), form);
    if (requests.answered(request).isEmpty()) {
      requests.begin(request);
      work.run();
      requests.end(request, form.group());
    }
  }

  private static String escaped(String text) {
    return text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
  }
}
