package org.hanaper.payment;

import java.io.Serializable;
import java.util.List;
import org.hanaper.shared.Money;

/**
 * What a payer must know before paying outside the portal.
 *
 * @param balance the account's balance
 * @param accountNumber the account's number, to be written as the transfer's purpose
 * @param bank where to pay to, line by line; empty when this installation says nothing about it
 */
public record OfflineTerms(Money balance, String accountNumber, List<String> bank)
    implements Serializable {

  /** Keeps a copy of the lines. */
  public OfflineTerms {
    bank = List.copyOf(bank);
  }
}
