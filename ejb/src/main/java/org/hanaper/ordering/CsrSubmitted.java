package org.hanaper.ordering;

import java.io.Serializable;
import org.hanaper.shared.AccountId;

/**
 * A certificate request was handed in for an order that had none; heard inside its transaction.
 *
 * @param id the order
 * @param account the account that bought
 */
public record CsrSubmitted(OrderId id, AccountId account) implements Serializable {}
