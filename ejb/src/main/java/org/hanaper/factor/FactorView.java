package org.hanaper.factor;

import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Whether somebody has a second factor.
 *
 * @param since when it was set up, null without one
 * @param recoveryCodes how many recovery codes are left
 */
public record FactorView(@Nullable Instant since, int recoveryCodes) implements Serializable {

  /** Whether there is one. */
  public boolean isSetUp() {
    return since != null;
  }
}
