package org.hanaper.group;

import java.io.Serializable;
import java.time.Instant;
import org.hanaper.document.DocumentId;
import org.hanaper.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * A line of the 'Allocation/Deallocation History', seen from the group.
 *
 * @param transaction the transaction's number, the same in the account's history
 * @param at when
 * @param credit what came in, null on a deallocation
 * @param debit what went out, null on an allocation
 * @param remarks what was remarked, empty when nothing
 * @param document the supporting document, null without one
 * @param by who did it
 */
public record CreditMove(
    String transaction,
    Instant at,
    @Nullable Money credit,
    @Nullable Money debit,
    String remarks,
    @Nullable DocumentId document,
    String by)
    implements Serializable {}
