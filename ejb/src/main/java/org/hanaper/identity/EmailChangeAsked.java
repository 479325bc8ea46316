package org.hanaper.identity;

import org.jspecify.annotations.Nullable;

/**
 * Somebody wants to sign in with another address from now on; told within the transaction.
 *
 * @param person who, with the address of today
 * @param email the new address
 * @param token the secret of the link that goes to the new address, kept nowhere but in the mail;
 *     null when nobody is to get one
 */
public record EmailChangeAsked(Recipient person, String email, @Nullable String token) {}
