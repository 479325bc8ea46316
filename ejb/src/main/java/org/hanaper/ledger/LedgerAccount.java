package org.hanaper.ledger;

import java.util.Arrays;

/** The chart of accounts (domain D.3). */
public enum LedgerAccount {
  /** Money in the bank. */
  BANK(1000, "Bank"),
  /** Money that a gateway holds for us. */
  GATEWAY_CLEARING(1010, "Gateway clearing"),
  /** Issued monthly invoices not yet paid. */
  RECEIVABLES(1100, "Receivables"),
  /** Orders of monthly accounts not yet invoiced. */
  NOT_YET_INVOICED(1105, "Orders not yet invoiced"),
  /** Credits of an account. */
  ACCOUNT_WALLET(2000, "Account wallets"),
  /** Credits set aside for a group. */
  GROUP_WALLET(2010, "Group wallets"),
  /** Credits asked back and not yet paid out. */
  WITHDRAWALS(2020, "Withdrawals being processed"),
  /** Tax we owe. */
  OUTPUT_TAX(2100, "Output tax payable"),
  /** Orders paid and not yet fulfilled. */
  UNFULFILLED(2200, "Orders paid not fulfilled"),
  /** Revenue. */
  REVENUE(4000, "Certificate revenue"),
  /** Charges of gateways and banks. */
  CHARGES(5000, "Gateway and bank charges"),
  /** Commission of partners. */
  COMMISSION(5100, "Partner commission"),
  /** Goodwill and corrections. */
  CORRECTIONS(5200, "Goodwill and corrections");

  private final int number;
  private final String title;

  LedgerAccount(int number, String title) {
    this.number = number;
    this.title = title;
  }

  /** The number in the chart. */
  public int number() {
    return number;
  }

  /** Its name in the chart. */
  public String title() {
    return title;
  }

  /**
   * The account of a number.
   *
   * @param number its number in the chart
   * @throws IllegalArgumentException when the chart has none
   */
  public static LedgerAccount numbered(int number) {
    return Arrays.stream(values())
        .filter(account -> account.number == number)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no account " + number));
  }

  /** Whether the account keeps a running balance for each holder, in a wallet. */
  public boolean isWallet() {
    return this == ACCOUNT_WALLET || this == GROUP_WALLET || this == WITHDRAWALS;
  }
}
