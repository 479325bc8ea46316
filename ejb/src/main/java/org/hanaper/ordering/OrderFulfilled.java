package org.hanaper.ordering;

import java.io.Serializable;
import java.time.Instant;
import org.hanaper.shared.AccountId;
import org.hanaper.shared.MembershipId;
import org.jspecify.annotations.Nullable;

/**
 * An order's certificate was issued; heard inside its transaction.
 *
 * @param id the order
 * @param number its number of ten digits
 * @param account the account that bought
 * @param by the member who ordered, null for the system
 * @param at when
 */
public record OrderFulfilled(
    OrderId id, String number, AccountId account, @Nullable MembershipId by, Instant at)
    implements Serializable {}
