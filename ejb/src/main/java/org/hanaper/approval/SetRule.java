package org.hanaper.approval;

import java.io.Serializable;
import org.hanaper.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * The wish to have a second person decide above an amount, or no longer.
 *
 * @param above up to which one person is enough, zero or more; null for every amount
 * @param reason for the second person, needed where one has to agree to the change
 * @param requestKey makes a repeated request harmless
 */
public record SetRule(@Nullable Money above, String reason, String requestKey)
    implements Serializable {}
