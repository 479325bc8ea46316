package org.hanaper.report;

import java.io.Serializable;
import java.util.List;

/**
 * A part of a journal.
 *
 * @param transactions the transactions; empty at the end
 * @param last from where to go on
 */
public record JournalPortion(List<JournalTransaction> transactions, long last)
    implements Serializable {

  /** Keeps a copy of the transactions. */
  public JournalPortion {
    transactions = List.copyOf(transactions);
  }

  /** The transactions as text that hledger reads; texts of portions make one journal together. */
  public String text() {
    return JournalText.of(transactions);
  }
}
