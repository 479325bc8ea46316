package org.hanaper.withdrawal;

import org.hanaper.shared.AccountId;

/**
 * Money asked back will go to another bank account from now on; those who look after it are told.
 *
 * @param account whose
 * @param masked the new number with its middle hidden
 * @param by who changed it, by name
 */
public record BankAccountChanged(AccountId account, String masked, String by) {}
