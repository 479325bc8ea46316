package org.hanaper.identity;

/**
 * Somebody signed up with an address that is known; its owner is told by mail.
 *
 * @param email the known address
 * @param personName the name of its owner
 * @param language the language of the mail, e.g. {@code en}
 */
public record AlreadyRegistered(String email, String personName, String language) {}
