package org.hanaper.account;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.hanaper.ledger.Wallet;
import org.jspecify.annotations.Nullable;

/**
 * An account as the back office sees it.
 *
 * @param account its facts
 * @param organizationType what sort of organisation, null when not asked
 * @param createdAt when it was opened
 * @param activatedAt when it became usable, null before
 * @param expiresOn its last day, null without end
 * @param wallet what its own wallet holds, how low it may fall and until when it can be spent
 * @param history the newest fifty changes of its state
 */
public record AccountDetail(
    AccountView account,
    @Nullable OrganizationType organizationType,
    Instant createdAt,
    @Nullable Instant activatedAt,
    @Nullable LocalDate expiresOn,
    Wallet wallet,
    List<AccountChange> history)
    implements Serializable {

  /** Keeps a copy of the history. */
  public AccountDetail {
    history = List.copyOf(history);
  }
}
