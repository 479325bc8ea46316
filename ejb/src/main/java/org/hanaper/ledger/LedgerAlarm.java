package org.hanaper.ledger;

/**
 * The book does not add up: somebody must look; nothing was repaired.
 *
 * @param check the check that found it
 * @param findings how many things are wrong, at least one
 */
public record LedgerAlarm(long check, long findings) {}
