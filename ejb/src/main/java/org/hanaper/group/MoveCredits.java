package org.hanaper.group;

import java.io.Serializable;
import org.hanaper.shared.GroupId;
import org.hanaper.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * The form 'Allocate' or 'Deallocate' (domain B.4).
 *
 * @param group the group
 * @param amount more than nothing, in the account's currency
 * @param document supports the move, null without one
 * @param remarks at most 500 characters
 * @param requestKey makes a repeated request harmless
 */
public record MoveCredits(
    GroupId group,
    Money amount,
    @Nullable SupportingDocument document,
    String remarks,
    String requestKey)
    implements Serializable {}
