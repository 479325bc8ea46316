package org.hanaper.ordering;

import java.io.Serializable;

/**
 * A line of the approver's list of orders.
 *
 * @param order what the customer's list shows too
 * @param accountName whose it is, by name
 * @param accountNumber the account's number
 */
public record OrderQueueRow(OrderRow order, String accountName, String accountNumber)
    implements Serializable {}
