package org.hanaper.group;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.hanaper.account.AccountView;
import org.hanaper.account.Accounts;
import org.hanaper.approval.ApprovalDesk;
import org.hanaper.approval.ApprovalId;
import org.hanaper.approval.ApprovalKind;
import org.hanaper.approval.AskApproval;
import org.hanaper.approval.CarryOut;
import org.hanaper.approval.HeldAct;
import org.hanaper.document.DocumentId;
import org.hanaper.ledger.InsufficientCredit;
import org.hanaper.ledger.Ledger;
import org.hanaper.ledger.TransactionKind;
import org.hanaper.ledger.WalletId;
import org.hanaper.shared.GroupId;
import org.hanaper.shared.Money;
import org.hanaper.shared.NotFound;

/** Lets allocations and deallocations wait for a second person, and books them once approved. */
@ApplicationScoped
class ApprovedMoves implements CarryOut {

  @EJB Ledger ledger;
  @EJB Accounts accounts;
  @EJB ApprovalDesk approvals;
  @Inject GroupRows groups;
  @Inject Allocation allocation;

  /** Asks for a move, checked as if it were made now; nothing is booked or held back. */
  ApprovalId ask(AccountView account, Payer group, MoveCredits move, boolean back, String reason) {
    ApprovalKind kind = back ? ApprovalKind.DEALLOCATION : ApprovalKind.ALLOCATION;
    return approvals
        .asked(account.id(), move.requestKey(), kind, move.amount(), group.group().value())
        .orElseGet(() -> askAnew(account, group, move, kind, reason));
  }

  private ApprovalId askAnew(
      AccountView account, Payer group, MoveCredits move, ApprovalKind kind, String reason) {
    boolean back = kind == ApprovalKind.DEALLOCATION;
    if (!back) {
      refuseUnlessPaying(group);
    }
    refuseMissing(back ? group.wallet() : account.wallet(), move.amount());
    Long document = allocation.stored(account, move);
    return approvals.ask(
        new AskApproval(
            account.id(),
            kind,
            move.amount(),
            group.group().value(),
            group.name(),
            "",
            move.remarks(),
            document == null ? null : new DocumentId(document),
            reason,
            move.requestKey()));
  }

  @Override
  public boolean isFor(ApprovalKind kind) {
    return kind == ApprovalKind.ALLOCATION || kind == ApprovalKind.DEALLOCATION;
  }

  @Override
  public String carryOut(HeldAct act) {
    AccountView account = accounts.requireActive(act.account());
    Payer group =
        groups
            .payer(new GroupId(act.subject()), act.account())
            .orElseThrow(() -> new NotFound("group"));
    DocumentId document = act.document();
    Allocation.Moved move =
        new Allocation.Moved(
            act.amount(),
            act.remarks(),
            document == null ? null : document.value(),
            "approval:" + act.id());
    boolean back = act.kind() == ApprovalKind.DEALLOCATION;
    TransactionKind kind = back ? TransactionKind.DEALLOCATION : TransactionKind.ALLOCATION;
    return allocation.book(kind, account, group, move).number();
  }

  private void refuseMissing(WalletId wallet, Money amount) {
    Money balance = ledger.wallet(wallet).balance();
    if (balance.compareTo(amount) < 0) {
      throw new InsufficientCredit(balance, amount);
    }
  }

  private static void refuseUnlessPaying(Payer group) {
    if (group.archived()) {
      throw new GroupIsArchived(group.name());
    }
    if (group.mode() != FinanceMode.DEDUCT_FROM_GROUP) {
      throw new NotInGroupMode(group.name());
    }
  }
}
