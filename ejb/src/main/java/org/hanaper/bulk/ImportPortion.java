package org.hanaper.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hanaper.access.Role;
import org.hanaper.account.AccountState;
import org.hanaper.account.AccountView;
import org.hanaper.account.Accounts;
import org.hanaper.audit.Audit;
import org.hanaper.audit.Happening;
import org.hanaper.bulk.ImportLines.Ready;
import org.hanaper.bulk.ImportLines.Result;
import org.hanaper.group.GroupChoice;
import org.hanaper.group.UserGroups;
import org.hanaper.identity.AccountUsers;
import org.hanaper.member.CheckedUser;
import org.hanaper.member.MassUsers;
import org.hanaper.member.UserCreation;
import org.hanaper.shared.Caller;
import org.hanaper.shared.GroupId;

/**
 * Creates the users of the next lines of an import, all of them in one transaction of its own with
 * their results and the count, so that a crash loses nothing and does nothing twice.
 */
@ApplicationScoped
class ImportPortion {

  @Inject ImportRows rows;
  @Inject ImportLines lines;
  @Inject MassUsers users;
  @Inject UserGroups groups;
  @Inject Accounts accounts;
  @Inject AccountUsers members;
  @Inject Audit audit;
  @Inject Event<ImportFinished> finished;

  /**
   * Does the next lines as whoever has started the import.
   *
   * @param most how many
   * @return whether there may be more to do
   */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public boolean next(ImportRows.Running running, int most) {
    if (!rows.hold(running.id())) {
      return false;
    }
    List<Ready> ready = lines.ready(running.id(), running.language(), most);
    AccountView account = accounts.get(running.starter().inAccount());
    if (ready.isEmpty() || !mayGoOn(running.starter(), account)) {
      end(running, ready.isEmpty() ? ImportState.DONE : ImportState.STOPPED);
      return false;
    }
    note(running.id(), create(account, ready));
    return true;
  }

  /** Gives up one line that fails again and again, so that it doesn't hold up the others. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public void giveUpOne(ImportRows.Running running) {
    if (rows.hold(running.id())) {
      note(
          running.id(),
          lines.ready(running.id(), running.language(), 1).stream()
              .map(each -> refused(each, LineProblem.of("line", "ImportLineFailed", "")))
              .toList());
    }
  }

  /** Whoever lost the right, or whose account was closed, creates nobody any more. */
  private boolean mayGoOn(Caller starter, AccountView account) {
    return account.state() == AccountState.ACTIVE
        && members.isActive(
            account.id(), starter.asMember(), Role.valueOf(String.valueOf(starter.role())));
  }

  private List<Result> create(AccountView account, List<Ready> ready) {
    Set<GroupId> known = groups.choices().stream().map(GroupChoice::id).collect(Collectors.toSet());
    List<Result> results = new ArrayList<>();
    List<Ready> good = new ArrayList<>();
    List<CheckedUser> checked = new ArrayList<>();
    for (Ready each : ready) {
      CheckedUser user = users.check(each.form());
      if (!user.problems().isEmpty()) {
        results.add(refused(each, LineProblem.of(user.problems().get(0))));
      } else if (!known.containsAll(each.form().groups())) {
        results.add(refused(each, LineProblem.of("groups", "GroupUnknown", "")));
      } else {
        good.add(each);
        checked.add(user);
      }
    }
    List<UserCreation> created = users.createAll(account.id(), account.name(), checked);
    for (int i = 0; i < good.size(); i++) {
      results.add(result(good.get(i), created.get(i)));
    }
    return results;
  }

  private static Result result(Ready line, UserCreation creation) {
    if (creation.problem() != null) {
      return refused(line, LineProblem.of(creation.problem()));
    }
    LineState state = creation.isUserAlready() ? LineState.ALREADY : LineState.CREATED;
    return new Result(line.number(), state, List.of());
  }

  private static Result refused(Ready line, LineProblem problem) {
    return new Result(line.number(), LineState.REFUSED, List.of(problem));
  }

  private void note(ImportId id, List<Result> results) {
    lines.note(id, results);
    rows.count(
        id,
        count(results, LineState.CREATED),
        count(results, LineState.ALREADY),
        count(results, LineState.REFUSED));
  }

  private static int count(List<Result> results, LineState state) {
    return (int) results.stream().filter(each -> each.state() == state).count();
  }

  private void end(ImportRows.Running running, ImportState state) {
    rows.end(running.id(), state);
    audit.record(
        Happening.done(
            "USER_IMPORT_" + state,
            running.starter().inAccount(),
            UserImports.TARGET,
            running.id(),
            ""));
    ImportView done = rows.get(running.id(), running.starter().inAccount());
    finished.fire(
        new ImportFinished(
            done.id(),
            running.starter().inAccount(),
            running.starter().asMember(),
            done.fileName(),
            done.counts()));
  }
}
