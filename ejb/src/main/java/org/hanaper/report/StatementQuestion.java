package org.hanaper.report;

import java.io.Serializable;
import java.time.Instant;
import org.hanaper.shared.GroupId;
import org.jspecify.annotations.Nullable;

/**
 * Which statement is asked for.
 *
 * @param group whose wallet, null for the account's own
 * @param type only lines of this type, null for all
 * @param from the first moment, null for no bound
 * @param until the first moment that no longer counts, null for no bound
 */
public record StatementQuestion(
    @Nullable GroupId group,
    @Nullable StatementType type,
    @Nullable Instant from,
    @Nullable Instant until)
    implements Serializable {

  /** All that ever happened in the account's own wallet. */
  public static StatementQuestion ofAccount() {
    return new StatementQuestion(null, null, null, null);
  }

  /** Whether it narrows anything within the wallet. */
  public boolean isNarrow() {
    return type != null || from != null || until != null;
  }
}
