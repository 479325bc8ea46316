package org.hanaper.payment;

import java.io.Serializable;
import java.time.Instant;
import org.hanaper.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * One offline payment with all that is known of it.
 *
 * @param row what its list shows
 * @param payerBank the payer's bank
 * @param remarks the payer's note, may be empty
 * @param document the proof's id in {@code document}, null without one
 * @param received what was credited, null unless approved
 * @param transaction the ledger transaction's number, null unless approved
 * @param decidedAt when it was decided or withdrawn, null while it waits
 * @param decidedBy who decided, for the back office only; null while it waits
 */
public record OfflinePaymentView(
    OfflinePaymentRow row,
    String payerBank,
    String remarks,
    @Nullable Long document,
    @Nullable Money received,
    @Nullable String transaction,
    @Nullable Instant decidedAt,
    @Nullable String decidedBy)
    implements Serializable {

  /** Whether it still waits, so that it can be decided or withdrawn. */
  public boolean isWaiting() {
    return row.state() == OfflineState.SUBMITTED;
  }

  /** The same without the name of who decided, as customers see it. */
  OfflinePaymentView forCustomer() {
    return new OfflinePaymentView(
        row, payerBank, remarks, document, received, transaction, decidedAt, null);
  }
}
