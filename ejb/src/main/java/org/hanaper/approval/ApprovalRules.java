package org.hanaper.approval;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Objects;
import java.util.Optional;
import org.hanaper.access.Access;
import org.hanaper.access.Needs;
import org.hanaper.access.Permission;
import org.hanaper.account.AccountView;
import org.hanaper.account.Accounts;
import org.hanaper.identity.Members;
import org.hanaper.shared.AccountId;
import org.hanaper.shared.InvalidInput;
import org.hanaper.shared.Money;
import org.jspecify.annotations.Nullable;

/** Above which amount a second person of the account decides (optional, off by default). */
@Stateless
public class ApprovalRules {

  @Inject Access access;
  @EJB Accounts accounts;
  @EJB Members members;
  @EJB ApprovalDesk desk;
  @Inject RuleBook rules;

  /** Up to which amount one person is enough in the caller's account; empty for every amount. */
  @Needs(Permission.CREDIT_ALLOCATE)
  public Optional<Money> mine() {
    AccountView account = accounts.get(access.caller().inAccount());
    return desk.above(account.id(), account.currency());
  }

  /**
   * Sets the amount. Switching it on and lowering it happen at once; raising it and switching it
   * off wait for a second administrator. A wish that waited before gives the same request again.
   *
   * @param wish the new amount
   * @return the request that waits, empty when it was done at once
   * @throws org.hanaper.ledger.RequestKeyReused when the key came with another act before
   * @throws InvalidInput for a negative amount, or without a reason where one is needed
   * @throws SecondAdministratorMissing when it is switched on by the only administrator
   */
  @Needs(Permission.SETTINGS_EDIT)
  public Optional<ApprovalId> set(SetRule wish) {
    AccountView account = accounts.requireActive(access.caller().inAccount());
    // two who set it come one after the other
    accounts.hold(account.id());
    Optional<ApprovalId> before = rules.asked(account.id(), wish);
    if (before.isPresent()) {
      return before;
    }
    Money now = desk.above(account.id(), account.currency()).orElse(null);
    Money next = wish.above();
    refuseUnusable(next, account.currency());
    if (Objects.equals(now, next)) {
      return Optional.empty();
    }
    if (now != null && (next == null || next.compareTo(now) > 0)) {
      return Optional.of(ask(account.id(), now, wish));
    }
    if (now == null && members.holding(account.id(), Permission.SETTINGS_EDIT).size() < 2) {
      throw new SecondAdministratorMissing();
    }
    rules.write(account.id(), now, next);
    return Optional.empty();
  }

  private ApprovalId ask(AccountId account, Money now, SetRule wish) {
    Money next = wish.above();
    return desk.ask(
        new AskApproval(
            account,
            next == null ? ApprovalKind.RULE_ENDED : ApprovalKind.RULE_RAISED,
            next == null ? now : next,
            now.minor(),
            "",
            "",
            "",
            null,
            wish.reason(),
            wish.requestKey()));
  }

  private static void refuseUnusable(@Nullable Money next, String currency) {
    if (next != null) {
      new InvalidInput.Check()
          .that(!next.isNegative(), "above", "Approval.negative")
          .that(next.currency().equals(currency), "above", "Approval.other_currency", currency)
          .orRefuse();
    }
  }
}
