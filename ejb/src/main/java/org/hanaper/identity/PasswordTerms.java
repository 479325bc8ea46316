package org.hanaper.identity;

import java.io.Serializable;

/**
 * What somebody must know who is about to change the own password.
 *
 * @param email the address that the password belongs to
 * @param name the person's name, which the password may not hold
 * @param shortest how many characters a new password needs
 */
public record PasswordTerms(String email, String name, int shortest) implements Serializable {}
