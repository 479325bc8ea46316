package org.hanaper.group;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import org.hanaper.access.Access;
import org.hanaper.account.AccountView;
import org.hanaper.account.Accounts;
import org.hanaper.approval.ApprovalDesk;
import org.hanaper.document.Documents;
import org.hanaper.document.NewDocument;
import org.hanaper.document.Purpose;
import org.hanaper.ledger.Booking;
import org.hanaper.ledger.Ledger;
import org.hanaper.ledger.LedgerAccount;
import org.hanaper.ledger.Leg;
import org.hanaper.ledger.TransactionId;
import org.hanaper.ledger.TransactionKind;
import org.hanaper.shared.Money;
import org.jspecify.annotations.Nullable;

/** Books the moves A1 and A2 of domain D.4. */
@ApplicationScoped
class Allocation {

  @EJB Access access;
  @EJB Accounts accounts;
  @EJB Documents documents;
  @EJB Ledger ledger;
  @EJB ApprovalDesk approvals;
  @Inject GroupRows groups;
  @Inject Event<CreditsMoved> moved;

  /**
   * A move as it is booked.
   *
   * @param amount how much
   * @param remarks what was remarked
   * @param document the key of its supporting document, null without one
   * @param key names the booking, so that it is made once
   */
  record Moved(Money amount, String remarks, @Nullable Long document, String key) {

    static Moved of(MoveCredits move, @Nullable Long document) {
      return new Moved(
          move.amount(), move.remarks().strip(), document, "allocation:" + move.requestKey());
    }
  }

  /** The caller's account, refused unless active; one statement, since allocating is hot. */
  AccountView activeAccount() {
    return accounts.requireActive(access.caller().inAccount());
  }

  /** The same, held until the transaction ends: who may use which group changes one by one. */
  AccountView heldAccount() {
    accounts.hold(access.caller().inAccount());
    return activeAccount();
  }

  /** Refuses amounts above which one person is not enough. */
  TransactionId allocate(AccountView account, Payer group, MoveCredits move) {
    approvals.refuseAlone(account.id(), move.amount());
    return book(TransactionKind.ALLOCATION, account, group, Moved.of(move, stored(account, move)));
  }

  /** Refuses amounts above which one person is not enough. */
  TransactionId deallocate(AccountView account, Payer group, MoveCredits move) {
    approvals.refuseAlone(account.id(), move.amount());
    return book(
        TransactionKind.DEALLOCATION, account, group, Moved.of(move, stored(account, move)));
  }

  /** Books a move that one person may make, or that a second one has approved. */
  TransactionId book(TransactionKind kind, AccountView account, Payer group, Moved move) {
    return kind == TransactionKind.ALLOCATION
        ? toGroup(account, group, move)
        : toAccount(account, group, move);
  }

  private TransactionId toGroup(AccountView account, Payer group, Moved move) {
    // held until the booking is committed: no change of mode, no archiving passes it
    if (!groups.hold(group, FinanceMode.DEDUCT_FROM_GROUP)) {
      throw group.archived() ? new GroupIsArchived(group.name()) : new NotInGroupMode(group.name());
    }
    return post(
        TransactionKind.ALLOCATION,
        account,
        group,
        move,
        List.of(
            Leg.takeFrom(LedgerAccount.ACCOUNT_WALLET, account.wallet(), move.amount()),
            Leg.putInto(LedgerAccount.GROUP_WALLET, group.wallet(), move.amount())));
  }

  private TransactionId toAccount(AccountView account, Payer group, Moved move) {
    return post(
        TransactionKind.DEALLOCATION,
        account,
        group,
        move,
        List.of(
            Leg.takeFrom(LedgerAccount.GROUP_WALLET, group.wallet(), move.amount()),
            Leg.putInto(LedgerAccount.ACCOUNT_WALLET, account.wallet(), move.amount())));
  }

  private TransactionId post(
      TransactionKind kind, AccountView account, Payer group, Moved move, List<Leg> legs) {
    moved.fire(new CreditsMoved(account.id(), group.group()));
    return ledger.post(
        new Booking(
            kind,
            account.id(),
            move.key(),
            GroupNumber.of(group.group()),
            move.remarks(),
            move.document(),
            legs));
  }

  @Nullable Long stored(AccountView account, MoveCredits move) {
    SupportingDocument document = move.document();
    if (document == null) {
      return null;
    }
    return documents
        .store(new NewDocument(account.id(), document.name(), document.bytes(), Purpose.SUPPORTING))
        .value();
  }
}
