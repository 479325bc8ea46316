package org.hanaper.account;

/**
 * An application was approved; the account waits for its activation; told within the transaction.
 *
 * @param application as it stands now
 */
public record ApplicationApproved(ApplicationView application) {}
