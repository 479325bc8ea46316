package org.hanaper.identity;

/**
 * Somebody signs in with another address from now on; told within the transaction.
 *
 * @param person who, with the address of before
 * @param email the address of now
 */
public record EmailChanged(Recipient person, String email) {}
