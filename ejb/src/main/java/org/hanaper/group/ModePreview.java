package org.hanaper.group;

import java.io.Serializable;
import java.util.Objects;
import org.hanaper.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * What a change of who pays for a group would do at this moment; shown before it is saved.
 *
 * @param from who pays now
 * @param to who would pay
 * @param balance what the group's own wallet holds
 * @param limit the threshold amount in force, null without one
 * @param spent what counts against the threshold
 * @param account what the account's own wallet holds
 */
public record ModePreview(
    FinanceMode from,
    FinanceMode to,
    Money balance,
    @Nullable Money limit,
    Money spent,
    Money account)
    implements Serializable {

  /** Whether credits go back to the account. */
  public boolean isGivingBack() {
    return to == FinanceMode.DEDUCT_FROM_ACCOUNT && balance.isPositive();
  }

  /** What the account's own wallet holds afterwards. */
  public Money accountAfter() {
    return isGivingBack() ? account.plus(balance) : account;
  }

  /** Whether what was shown still holds; the account's balance may have moved meanwhile. */
  boolean holds(ModePreview now) {
    return from == now.from
        && to == now.to
        && balance.equals(now.balance)
        && Objects.equals(limit, now.limit);
  }
}
