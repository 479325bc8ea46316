package org.hanaper.group;

import java.io.Serializable;
import org.hanaper.ledger.WalletId;
import org.hanaper.shared.GroupId;
import org.hanaper.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * Who pays for a group's orders.
 *
 * @param group the group
 * @param name its name
 * @param mode whose credits are taken
 * @param wallet the group's own wallet
 * @param isDefault whether it is the Default Group
 * @param isNarrowed whether it may order for its own list of domains only
 * @param archived whether it is put away
 * @param restricted whether only chosen users may use it
 * @param limit the threshold amount, null when none is enforced
 * @param spent what was spent since counting began
 * @param period the counting period of the moment
 */
public record Payer(
    GroupId group,
    String name,
    FinanceMode mode,
    WalletId wallet,
    boolean isDefault,
    boolean isNarrowed,
    boolean archived,
    boolean restricted,
    @Nullable Money limit,
    Money spent,
    long period)
    implements Serializable {

  /** Whether charges are counted against a threshold. */
  public boolean isCounted() {
    return mode == FinanceMode.DEDUCT_FROM_ACCOUNT && limit != null;
  }
}
