package org.hanaper.withdrawal;

import java.util.Locale;

/**
 * Where an account gets its money back to, as typed.
 *
 * @param holder in whose name the bank account is
 * @param bank the bank's name
 * @param number the IBAN, or the account number where there are no IBANs
 * @param bankCode the BIC, IFSC or routing number; may be empty with an IBAN
 */
public record BankAccount(String holder, String bank, String number, String bankCode) {

  /** Spaces gone, numbers in capitals. */
  BankAccount tidied() {
    return new BankAccount(holder.strip(), bank.strip(), plain(number), plain(bankCode));
  }

  private static String plain(String typed) {
    return typed.replaceAll("[\\s.-]", "").toUpperCase(Locale.ROOT);
  }

  @Override
  public String toString() {
    return "bank account of " + holder;
  }
}
