package org.hanaper.ledger;

/**
 * All of the book was checked and adds up; what an alarm told before no longer holds.
 *
 * @param check the check that found it so
 */
public record LedgerInOrder(long check) {}
