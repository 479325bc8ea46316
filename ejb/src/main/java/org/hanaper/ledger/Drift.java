package org.hanaper.ledger;

import java.io.Serializable;

/**
 * A wallet whose stored balance is not the sum of its entries: an alarm, never repaired silently.
 *
 * @param wallet the wallet
 * @param stored the stored balance in minor units
 * @param booked the sum of its entries in minor units
 */
public record Drift(WalletId wallet, long stored, long booked) implements Serializable {}
