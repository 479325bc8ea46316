package org.hanaper.approval;

import java.io.Serializable;
import org.hanaper.document.DocumentId;
import org.jspecify.annotations.Nullable;

/**
 * A request for approval with all that its page shows.
 *
 * @param row what the list shows too
 * @param remarks what was remarked on the act, empty when nothing
 * @param document supports it, null without one
 * @param own whether the caller asked for it
 * @param decidable whether the caller may decide it now
 */
public record ApprovalView(
    ApprovalRow row, String remarks, @Nullable DocumentId document, boolean own, boolean decidable)
    implements Serializable {

  /** Whether the caller may take it back now. */
  public boolean isRetractable() {
    return own && row.state() == ApprovalState.WAITING;
  }
}
