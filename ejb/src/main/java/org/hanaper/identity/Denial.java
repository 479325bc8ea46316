package org.hanaper.identity;

import java.io.Serializable;
import java.util.List;
import org.hanaper.access.Reason;
import org.jspecify.annotations.Nullable;

/**
 * Why somebody whose session is still open can't go on, and whom he may ask.
 *
 * @param reason why, null when his session admits him and only his role doesn't reach so far
 * @param address the client's address
 * @param administrators the names of his account's administrators; empty outside an account
 */
public record Denial(@Nullable Reason reason, String address, List<String> administrators)
    implements Serializable {

  /** Keeps a copy of the names. */
  public Denial {
    administrators = List.copyOf(administrators);
  }
}
