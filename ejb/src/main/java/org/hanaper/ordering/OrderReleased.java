package org.hanaper.ordering;

import java.io.Serializable;
import org.hanaper.shared.AccountId;

/**
 * A request that was On Hold is paid or discarded; heard inside the transaction.
 *
 * @param id the request
 * @param account its account
 */
public record OrderReleased(OrderId id, AccountId account) implements Serializable {}
