package org.hanaper.approval;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import org.hanaper.access.Access;
import org.hanaper.access.Needs;
import org.hanaper.access.Permission;
import org.hanaper.access.Scope;
import org.hanaper.account.Accounts;
import org.hanaper.shared.Caller;
import org.hanaper.shared.InvalidInput;
import org.hanaper.shared.NotFound;
import org.hanaper.shared.Slice;
import org.hanaper.store.Sql;
import org.jspecify.annotations.Nullable;

/** Acts that wait for a second person of the account, and the decisions about them. */
@Stateless
public class Approvals {

  private static final int LONGEST_REASON = 500;

  @Inject Sql sql;
  @Inject Clock clock;
  @Inject Access access;
  @EJB Accounts accounts;
  @Inject ApprovalBook book;
  @Inject @Any Instance<CarryOut> carriers;

  /**
   * The requests that the caller made or may decide by his role, newest first.
   *
   * @param state only those in this state, null for all
   * @param key the key that the page before handed back, null for the newest
   */
  @Needs(Permission.CREDIT_ALLOCATE)
  public Slice<ApprovalRow> list(@Nullable ApprovalState state, @Nullable String key) {
    return ApprovalList.of(access, state).read(sql, key, ApprovalList.PAGE, ApprovalList::row);
  }

  /**
   * One request that the caller made or may decide by his role.
   *
   * @param id its number
   * @throws NotFound when there is no such request in the caller's account
   */
  @Needs(Permission.CREDIT_ALLOCATE)
  public ApprovalView view(ApprovalId id) {
    Held held = book.find(id, access.caller().inAccount());
    boolean may = access.scope(held.act().kind().permission()) != Scope.NONE;
    boolean own = isOwn(held);
    if (!may && !own) {
      throw new NotFound("approval");
    }
    boolean waits =
        held.state() == ApprovalState.WAITING && clock.instant().isBefore(held.expiresAt());
    return new ApprovalView(
        ApprovalList.row(sql, id),
        held.act().remarks(),
        held.act().document(),
        own,
        waits && may && !own);
  }

  /**
   * Approves what somebody else asked for, and carries it out in the same transaction, with the
   * approver's rights and the balances of this moment.
   *
   * @param id which request
   * @return the number of the transaction or withdrawal, empty when the rule itself changed
   * @throws NotFound when there is no such request in the caller's account
   * @throws org.hanaper.access.NotAllowed when the caller may not do the act himself
   * @throws ApproverIsRequester when the caller asked for it
   * @throws ApprovalLapsed when its time is over
   * @throws org.hanaper.shared.SomebodyWasFaster when it was decided or taken back before
   */
  @Needs(Permission.CREDIT_ALLOCATE)
  public String approve(ApprovalId id) {
    Held held = byAnother(id);
    accounts.requireActive(held.act().account());
    book.end(held, ApprovalState.APPROVED, "");
    String result = carrier(held.act().kind()).carryOut(held.act());
    book.tell(held, ApprovalState.APPROVED, "", result);
    return result;
  }

  /**
   * Refuses what somebody else asked for.
   *
   * @param id which request
   * @param reason why, told to who asked
   * @throws NotFound when there is no such request in the caller's account
   * @throws org.hanaper.access.NotAllowed when the caller may not do the act himself
   * @throws InvalidInput without a reason
   * @throws ApproverIsRequester when the caller asked for it
   * @throws org.hanaper.shared.SomebodyWasFaster when it was decided or taken back before
   */
  @Needs(Permission.CREDIT_ALLOCATE)
  public void refuse(ApprovalId id, String reason) {
    String why = reason.strip();
    new InvalidInput.Check()
        .that(
            !why.isEmpty() && why.length() <= LONGEST_REASON,
            "decision",
            "Approval.reason",
            1,
            LONGEST_REASON)
        .orRefuse();
    Held held = byAnother(id);
    book.end(held, ApprovalState.REFUSED, why);
    book.tell(held, ApprovalState.REFUSED, why, "");
  }

  /**
   * Takes a request back.
   *
   * @param id which request
   * @throws NotFound when there is no such request in the caller's account
   * @throws OnlyItsRequester when somebody else asked for it
   * @throws org.hanaper.shared.SomebodyWasFaster when it was decided before
   */
  @Needs(Permission.CREDIT_ALLOCATE)
  public void withdraw(ApprovalId id) {
    Held held = book.find(id, access.caller().inAccount());
    if (!isOwn(held)) {
      throw new OnlyItsRequester();
    }
    book.end(held, ApprovalState.WITHDRAWN, "");
    book.tell(held, ApprovalState.WITHDRAWN, "", "");
  }

  private Held byAnother(ApprovalId id) {
    Held held = book.find(id, access.caller().inAccount());
    access.require(held.act().kind().permission());
    if (isOwn(held) || access.caller().identity() == null) {
      throw new ApproverIsRequester();
    }
    return held;
  }

  /** Persons are told apart by their identity: names and memberships can change hands. */
  private boolean isOwn(Held held) {
    Caller caller = access.caller();
    return caller.identity() != null && caller.identity().equals(held.act().by().identity());
  }

  private CarryOut carrier(ApprovalKind kind) {
    return carriers.stream()
        .filter(each -> each.isFor(kind))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("nobody carries out " + kind));
  }
}
