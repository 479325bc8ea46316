package org.hanaper.notification;

/**
 * A mail was put into the outbox; after commit it wakes the sender.
 *
 * @param id the row
 */
record QueuedMail(long id) {}
