package org.hanaper.account;

/**
 * An application was refused, with its reason; told within the transaction.
 *
 * @param application as it stands now
 */
public record ApplicationRefused(ApplicationView application) {}
