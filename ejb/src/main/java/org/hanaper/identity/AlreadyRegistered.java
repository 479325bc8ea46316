package org.hanaper.identity;

/**
 * Somebody signed up with an address that is known; its owner is told by mail.
 *
 * @param email the known address
 * @param personName the name of its owner
 */
public record AlreadyRegistered(String email, String personName) {}
