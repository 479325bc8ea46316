package org.hanaper.report;

import java.util.Arrays;

/** What a line of a statement stands for, in the words that customers know (domain D.12). */
public enum StatementType {
  /** An order was paid. */
  PURCHASE("CHARGE"),
  /** An order was cancelled or rejected. */
  REFUND("REFUND"),
  /** Credits were bought. */
  TOP_UP("TOP_UP"),
  /** Credits went from the account to a group. */
  ALLOCATION("ALLOCATION"),
  /** Credits went from a group back to the account. */
  DEALLOCATION("DEALLOCATION"),
  /** Credits were asked back. */
  WITHDRAWAL("WITHDRAWAL"),
  /** Credits asked back were not paid out. */
  WITHDRAWAL_RETURNED("WITHDRAWAL_REFUSED"),
  /** A payment was taken back by the card holder. */
  CHARGEBACK("CHARGEBACK"),
  /** A mistake was corrected by two persons. */
  ADJUSTMENT("CORRECTION"),
  /** Anything else. */
  OTHER("");

  private final String kind;

  StatementType(String kind) {
    this.kind = kind;
  }

  /** The kind of ledger transaction. */
  String kind() {
    return kind;
  }

  static StatementType of(String kind) {
    return Arrays.stream(values()).filter(t -> t.kind.equals(kind)).findFirst().orElse(OTHER);
  }

  /** Whether lines of this type can be asked for. */
  public boolean isChoosable() {
    return this != OTHER;
  }
}
