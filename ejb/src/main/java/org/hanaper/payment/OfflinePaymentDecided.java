package org.hanaper.payment;

import org.hanaper.shared.AccountId;
import org.hanaper.shared.MembershipId;
import org.hanaper.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * The finance team approved or rejected an offline payment (mail M11).
 *
 * @param payment its number
 * @param account the account it is for
 * @param submitted what was submitted
 * @param credited what was credited, null when it was rejected
 * @param reason why it was rejected or corrected, may be empty
 * @param by the member who submitted it, null when nobody in an account did
 */
public record OfflinePaymentDecided(
    OfflinePaymentId payment,
    AccountId account,
    Money submitted,
    @Nullable Money credited,
    String reason,
    @Nullable MembershipId by) {}
