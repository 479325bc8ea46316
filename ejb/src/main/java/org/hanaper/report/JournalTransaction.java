package org.hanaper.report;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * A ledger transaction with all its sides.
 *
 * @param id its key
 * @param number the transaction ID
 * @param at when it was booked
 * @param kind what it stands for, as the ledger calls it
 * @param reference the order, payment or group
 * @param remarks what was written with it
 * @param actor who did it
 * @param postings two or more sides that sum to zero
 */
public record JournalTransaction(
    long id,
    String number,
    Instant at,
    String kind,
    String reference,
    String remarks,
    String actor,
    List<JournalPosting> postings)
    implements Serializable {

  /** Keeps a copy of the sides. */
  public JournalTransaction {
    postings = List.copyOf(postings);
  }
}
