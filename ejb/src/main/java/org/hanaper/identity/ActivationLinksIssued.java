package org.hanaper.identity;

import java.util.List;
import org.hanaper.shared.AccountId;

/**
 * Many people are to activate their place in an account; told within the transaction.
 *
 * @param account the account
 * @param links one for each
 */
public record ActivationLinksIssued(AccountId account, List<ActivationLinkIssued> links) {

  /** Keeps a copy. */
  public ActivationLinksIssued {
    links = List.copyOf(links);
  }
}
