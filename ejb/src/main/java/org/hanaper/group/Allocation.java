package org.hanaper.group;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
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

  /** What the caller's account holds. */
  Money held() {
    return ledger.wallet(accounts.mine().wallet()).balance();
  }

  /** Refuses amounts above which one person is not enough. */
  TransactionId allocate(AccountView account, Payer group, MoveCredits move) {
    return alone(TransactionKind.ALLOCATION, account, group, move);
  }

  /** Refuses amounts above which one person is not enough. */
  TransactionId deallocate(AccountView account, Payer group, MoveCredits move) {
    return alone(TransactionKind.DEALLOCATION, account, group, move);
  }

  /** Books a move that one person may make, or that a second one has approved. */
  TransactionId book(TransactionKind kind, AccountView account, Payer group, Moved move) {
    Booking booking = booking(kind, account, group, move);
    // held until the booking is committed: no change of mode, no archiving passes it
    if (kind == TransactionKind.ALLOCATION && !groups.hold(group, FinanceMode.DEDUCT_FROM_GROUP)) {
      return ledger.posted(booking).orElseThrow(() -> notPaying(group));
    }
    moved.fire(new CreditsMoved(account.id(), group.group()));
    return ledger.post(booking);
  }

  /**
   * The book itself looks for the key before it weighs the balance; what is weighed here first must
   * not refuse a repeated move either, nor keep its document once more. Asked only then: this is
   * hot.
   */
  private TransactionId alone(
      TransactionKind kind, AccountView account, Payer group, MoveCredits move) {
    boolean tooMuch = approvals.needsTwo(account.id(), move.amount());
    if (tooMuch || move.document() != null) {
      Optional<TransactionId> before =
          ledger.posted(booking(kind, account, group, Moved.of(move, null)));
      if (before.isPresent()) {
        return before.get();
      }
    }
    if (tooMuch) {
      approvals.refuseAlone(account.id(), move.amount());
    }
    return book(kind, account, group, Moved.of(move, stored(account, move)));
  }

  private static Booking booking(
      TransactionKind kind, AccountView account, Payer group, Moved move) {
    Money amount = move.amount();
    List<Leg> legs =
        kind == TransactionKind.ALLOCATION
            ? List.of(
                Leg.takeFrom(LedgerAccount.ACCOUNT_WALLET, account.wallet(), amount),
                Leg.putInto(LedgerAccount.GROUP_WALLET, group.wallet(), amount))
            : List.of(
                Leg.takeFrom(LedgerAccount.GROUP_WALLET, group.wallet(), amount),
                Leg.putInto(LedgerAccount.ACCOUNT_WALLET, account.wallet(), amount));
    return new Booking(
        kind,
        account.id(),
        move.key(),
        GroupNumber.of(group.group()),
        move.remarks(),
        move.document(),
        legs);
  }

  private static RuntimeException notPaying(Payer group) {
    return group.archived() ? new GroupIsArchived(group.name()) : new NotInGroupMode(group.name());
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
