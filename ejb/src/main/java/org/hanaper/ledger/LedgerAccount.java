package org.hanaper.ledger;

/** The chart of accounts (domain D.3). */
public enum LedgerAccount {
  /** Money in the bank. */
  BANK(1000),
  /** Money that a gateway holds for us. */
  GATEWAY_CLEARING(1010),
  /** Issued monthly invoices not yet paid. */
  RECEIVABLES(1100),
  /** Orders of monthly accounts not yet invoiced. */
  NOT_YET_INVOICED(1105),
  /** Credits of an account. */
  ACCOUNT_WALLET(2000),
  /** Credits set aside for a group. */
  GROUP_WALLET(2010),
  /** Credits asked back and not yet paid out. */
  WITHDRAWALS(2020),
  /** Tax we owe. */
  OUTPUT_TAX(2100),
  /** Orders paid and not yet fulfilled. */
  UNFULFILLED(2200),
  /** Revenue. */
  REVENUE(4000),
  /** Charges of gateways and banks. */
  CHARGES(5000),
  /** Commission of partners. */
  COMMISSION(5100),
  /** Goodwill and corrections. */
  CORRECTIONS(5200);

  private final int number;

  LedgerAccount(int number) {
    this.number = number;
  }

  /** The number in the chart. */
  public int number() {
    return number;
  }

  /** Whether the account keeps a running balance for each holder, in a wallet. */
  public boolean isWallet() {
    return this == ACCOUNT_WALLET || this == GROUP_WALLET || this == WITHDRAWALS;
  }
}
