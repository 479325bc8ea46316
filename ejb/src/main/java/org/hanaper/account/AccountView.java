package org.hanaper.account;

import java.io.Serializable;
import org.hanaper.access.Capability;
import org.hanaper.ledger.WalletId;
import org.hanaper.shared.AccountId;
import org.hanaper.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * An account as others see it.
 *
 * @param id the account
 * @param number its ten digits
 * @param name the organisation's name
 * @param kind which door it came by
 * @param state where it stands, expiry considered
 * @param country ISO 3166-1 alpha-2
 * @param currency ISO 4217, fixed for ever
 * @param wallet the account's own wallet
 * @param parent the reseller's account it stands under, null for none
 * @param multipleGroups whether groups beside the default one may be created (domain H-10)
 * @param lowCreditThreshold below which the balance is low, null for no alert
 */
public record AccountView(
    AccountId id,
    String number,
    String name,
    AccountKind kind,
    AccountState state,
    String country,
    String currency,
    WalletId wallet,
    @Nullable AccountId parent,
    boolean multipleGroups,
    @Nullable Money lowCreditThreshold)
    implements Serializable {

  /**
   * Whether the account can have something by its kind and place.
   *
   * @param capability what
   */
  public boolean canHave(Capability capability) {
    return kind.canHave(capability, parent != null);
  }
}
