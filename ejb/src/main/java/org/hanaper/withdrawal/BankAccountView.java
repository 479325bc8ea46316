package org.hanaper.withdrawal;

import java.io.Serializable;
import java.time.Instant;

/**
 * A bank account as pages show it: never the whole number.
 *
 * @param holder in whose name it is
 * @param bank the bank's name
 * @param masked the number with its middle hidden
 * @param bankCode the bank's code, may be empty
 * @param changedAt when it was saved
 * @param changedBy who saved it, by name
 */
public record BankAccountView(
    String holder, String bank, String masked, String bankCode, Instant changedAt, String changedBy)
    implements Serializable {}
