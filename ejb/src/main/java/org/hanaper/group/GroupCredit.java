package org.hanaper.group;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.SQLException;
import org.hanaper.access.Access;
import org.hanaper.access.Needs;
import org.hanaper.access.Permission;
import org.hanaper.account.AccountView;
import org.hanaper.approval.ApprovalId;
import org.hanaper.document.DocumentId;
import org.hanaper.ledger.TransactionId;
import org.hanaper.ledger.TransactionKind;
import org.hanaper.shared.GroupId;
import org.hanaper.shared.Money;
import org.hanaper.shared.NotFound;
import org.hanaper.shared.Slice;
import org.hanaper.store.Keyset;
import org.hanaper.store.Row;
import org.hanaper.store.Sql;
import org.jspecify.annotations.Nullable;

/** Moves credits between the account's wallet and a group's (domain B.4). */
@Stateless
public class GroupCredit {

  private static final int PAGE = 10;
  private static final String MOVES =
      """
      select e.place as id, e.amount, e.currency, t.id as transaction_id, t.happened_at, t.remarks,
        t.document_id, t.actor
      from --DERBY-PROPERTIES joinOrder=FIXED
      ledger_entry e --DERBY-PROPERTIES index=ledger_entry_kind
      join ledger_transaction t on t.id = e.transaction_id""";

  @Inject Sql sql;
  @Inject Access access;
  @Inject GroupRows groups;
  @Inject Allocation allocation;
  @Inject ApprovedMoves approved;

  /**
   * Allocates credits of the account to a group.
   *
   * @param move how much, to whom and why
   * @return the transaction, in both histories
   * @throws GroupIsArchived when the group is put away
   * @throws NotInGroupMode when the account pays for the group
   * @throws org.hanaper.approval.SecondPersonNeeded above the account's amount for one person
   * @throws org.hanaper.ledger.InsufficientCredit when the account holds less; its overdraft may
   *     not be used
   */
  @Needs(Permission.CREDIT_ALLOCATE)
  public TransactionId allocate(MoveCredits move) {
    AccountView account = allocation.activeAccount();
    GroupForm.check(move, account.currency());
    Payer group = find(move.group(), account);
    return allocation.allocate(account, group, move);
  }

  /**
   * Gives credits of a group back to the account.
   *
   * @param move how much, from whom and why
   * @return the transaction, in both histories
   * @throws org.hanaper.ledger.InsufficientCredit when the group holds less
   * @throws org.hanaper.approval.SecondPersonNeeded above the account's amount for one person
   */
  @Needs(Permission.CREDIT_ALLOCATE)
  public TransactionId deallocate(MoveCredits move) {
    AccountView account = allocation.activeAccount();
    GroupForm.check(move, account.currency());
    return allocation.deallocate(account, find(move.group(), account), move);
  }

  /** What the account holds and can allocate; its overdraft may not be used for it. */
  @Needs(Permission.CREDIT_ALLOCATE)
  public Money allocatable() {
    return allocation.held();
  }

  /**
   * Ten moves of a group's credits, newest first.
   *
   * @param group a group of the caller's account
   * @param key the key that the page before handed back, null for the newest
   * @throws NotFound when it isn't
   */
  @Needs(Permission.GROUP_EDIT)
  public Slice<CreditMove> history(GroupId group, @Nullable String key) {
    Payer found =
        groups.payer(group, access.caller().inAccount()).orElseThrow(() -> new NotFound("group"));
    return new Keyset(MOVES, "e.wallet_id = ?", found.wallet().value())
        .by("e.place")
        .andOneOf("e.kind = ?", TransactionKind.ALLOCATION, TransactionKind.DEALLOCATION)
        .read(sql, key, PAGE, GroupCredit::move);
  }

  /**
   * Lets a move wait for a second person; nothing is booked before. The same request key gives the
   * same request again.
   *
   * @param move how much, to or from whom
   * @param back whether credits are given back to the account
   * @param reason why, for the second person
   * @return the number of the request
   * @throws org.hanaper.ledger.InsufficientCredit when the wallet doesn't hold it now
   */
  @Needs(Permission.CREDIT_ALLOCATE)
  public ApprovalId ask(MoveCredits move, boolean back, String reason) {
    AccountView account = allocation.activeAccount();
    GroupForm.check(move, account.currency());
    return approved.ask(account, find(move.group(), account), move, back, reason);
  }

  private Payer find(GroupId group, AccountView account) {
    return groups.payer(group, account.id()).orElseThrow(() -> new NotFound("group"));
  }

  private static CreditMove move(Row row) throws SQLException {
    // a credit of what we owe the group raises its balance
    Money change = row.money("amount").negated();
    Long document = row.numberOrNull("document_id");
    return new CreditMove(
        new TransactionId(row.number("transaction_id")).number(),
        row.moment("happened_at"),
        change.isPositive() ? change : null,
        change.isPositive() ? null : change.negated(),
        row.text("remarks"),
        document == null ? null : new DocumentId(document),
        row.text("actor"));
  }
}
