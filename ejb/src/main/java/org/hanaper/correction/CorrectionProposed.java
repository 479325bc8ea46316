package org.hanaper.correction;

import org.hanaper.shared.AccountId;
import org.hanaper.shared.IdentityId;
import org.hanaper.shared.Money;

/**
 * A correction waits for a second person.
 *
 * @param correction its number
 * @param account whose balance
 * @param direction whom it favours
 * @param amount how much
 * @param reason why
 * @param maker who proposed it
 */
public record CorrectionProposed(
    CorrectionId correction,
    AccountId account,
    Direction direction,
    Money amount,
    String reason,
    IdentityId maker) {}
