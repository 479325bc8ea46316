package org.hanaper.withdrawal;

import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One withdrawal with all that is known of it, but for the whole bank account number.
 *
 * @param row what its list shows
 * @param holder in whose name the bank account is
 * @param bank the bank's name
 * @param bankCode the bank's code, may be empty
 * @param remarks the customer's note, may be empty
 * @param reserved the number of the booking that reserved the amount
 * @param settled the number of the booking that ended it, null while it waits
 * @param bankReference our bank's number of the transfer, null unless paid
 * @param decidedAt when it ended, null while it waits
 * @param decidedBy who decided, for the back office only
 */
public record WithdrawalView(
    WithdrawalRow row,
    String holder,
    String bank,
    String bankCode,
    String remarks,
    String reserved,
    @Nullable String settled,
    @Nullable String bankReference,
    @Nullable Instant decidedAt,
    @Nullable String decidedBy)
    implements Serializable {

  /** Whether it still waits, so that it can be decided or cancelled. */
  public boolean isWaiting() {
    return row.state() == WithdrawalState.REQUESTED;
  }

  /** The same without the name of who decided, as customers see it. */
  WithdrawalView forCustomer() {
    return new WithdrawalView(
        row, holder, bank, bankCode, remarks, reserved, settled, bankReference, decidedAt, null);
  }
}
