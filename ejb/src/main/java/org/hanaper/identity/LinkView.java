package org.hanaper.identity;

import java.io.Serializable;

/**
 * What the holder of a good link sees.
 *
 * @param personName whom it greets
 * @param email the address it was sent to
 * @param accountName the account's name, empty when the link concerns none
 * @param hasPassword whether the person has a password, which the link then never changes
 * @param shortest how many characters a new password needs
 */
public record LinkView(
    String personName, String email, String accountName, boolean hasPassword, int shortest)
    implements Serializable {}
