package org.hanaper.correction;

import java.io.Serializable;
import java.time.Instant;
import org.hanaper.shared.AccountId;
import org.hanaper.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * A correction as the finance team sees it.
 *
 * @param id its number
 * @param account whose balance
 * @param accountName the account's name
 * @param accountNumber the account's number
 * @param direction whom it favours
 * @param amount how much, always positive
 * @param reason why
 * @param corrects the number of the booking that it cures, null when it cures none
 * @param state where it stands
 * @param proposedBy who proposed it, by name
 * @param proposedAt when
 * @param decidedBy who ended it, null while it waits
 * @param decidedAt when, null while it waits
 * @param decision why it was refused, null without one
 * @param transaction the number of the booking, null unless approved
 */
public record CorrectionRow(
    CorrectionId id,
    AccountId account,
    String accountName,
    String accountNumber,
    Direction direction,
    Money amount,
    String reason,
    @Nullable String corrects,
    CorrectionState state,
    String proposedBy,
    Instant proposedAt,
    @Nullable String decidedBy,
    @Nullable Instant decidedAt,
    @Nullable String decision,
    @Nullable String transaction)
    implements Serializable {

  /** Whether it waits for a second person. */
  public boolean isWaiting() {
    return state == CorrectionState.PROPOSED;
  }
}
