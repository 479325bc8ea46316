package org.hanaper.approval;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import org.hanaper.access.Inside;
import org.hanaper.ledger.RequestKeyReused;
import org.hanaper.shared.AccountId;
import org.hanaper.shared.InvalidInput;
import org.hanaper.shared.Money;
import org.hanaper.store.Sql;

/** What the features ask whose acts may need a second person. */
@Stateless
public class ApprovalDesk {

  private static final int SHORTEST_REASON = 5;
  private static final int LONGEST_REASON = 500;
  private static final int LONGEST_KEY = 80;

  @Inject Sql sql;
  @Inject ApprovalBook book;

  /**
   * Up to which amount one person is enough.
   *
   * @param account the account
   * @param currency the account's currency
   * @return empty when one person is enough for every amount
   */
  @Inside
  public Optional<Money> above(AccountId account, String currency) {
    return sql.first(
        "select above from approval_rule where account_id = ? and above is not null",
        row -> Money.ofMinor(row.number("above"), currency),
        account.value());
  }

  /**
   * Whether one person alone is not enough.
   *
   * @param account the account
   * @param amount what is to be moved
   */
  @Inside
  public boolean needsTwo(AccountId account, Money amount) {
    return above(account, amount.currency())
        .filter(above -> amount.compareTo(above) > 0)
        .isPresent();
  }

  /**
   * Refuses one person alone.
   *
   * @param account the account
   * @param amount what is to be moved
   * @throws SecondPersonNeeded when it is above the account's amount
   */
  @Inside
  public void refuseAlone(AccountId account, Money amount) {
    Optional<Money> above = above(account, amount.currency());
    if (above.isPresent() && amount.compareTo(above.get()) > 0) {
      throw new SecondPersonNeeded(above.get(), amount);
    }
  }

  /**
   * The request that a key made before.
   *
   * @param account the account
   * @param requestKey the key of the form
   * @param kind what sort of act is asked for
   * @param amount how much
   * @param subject the key of the thing it is about, 0 for none
   * @return empty when it is a new one
   * @throws RequestKeyReused when the key came with another act before
   */
  @Inside
  public Optional<ApprovalId> asked(
      AccountId account, String requestKey, ApprovalKind kind, Money amount, long subject) {
    Optional<Held> before = book.byKey(account, requestKey);
    before.ifPresent(
        held -> {
          HeldAct act = held.act();
          if (act.kind() != kind || !act.amount().equals(amount) || act.subject() != subject) {
            throw new RequestKeyReused(requestKey);
          }
        });
    return before.map(held -> held.act().id());
  }

  /**
   * Lets an act wait for a second person. The same request key gives the same request again.
   *
   * @param ask the act, checked by its feature
   * @return its number
   * @throws InvalidInput without a reason
   * @throws RequestKeyReused when the key came with another act before
   */
  @Inside
  public ApprovalId ask(AskApproval ask) {
    String key = ask.requestKey();
    if (key.isBlank() || key.length() > LONGEST_KEY) {
      throw new IllegalArgumentException("request key");
    }
    int length = ask.reason().strip().length();
    new InvalidInput.Check()
        .that(
            length >= SHORTEST_REASON && length <= LONGEST_REASON,
            "reason",
            "Approval.reason",
            SHORTEST_REASON,
            LONGEST_REASON)
        .orRefuse();
    return asked(ask.account(), key, ask.kind(), ask.amount(), ask.subject())
        .orElseGet(() -> book.insert(ask));
  }
}
