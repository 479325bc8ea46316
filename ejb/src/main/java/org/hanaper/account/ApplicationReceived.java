package org.hanaper.account;

/**
 * An application has come in; told within the transaction.
 *
 * @param application as it stands now
 */
public record ApplicationReceived(ApplicationView application) {}
