package org.hanaper.report;

import org.jspecify.annotations.Nullable;

/**
 * A stretch of a wallet's entries.
 *
 * @param wallet the wallet's key
 * @param after the place before the first one; 0 from the beginning
 * @param last the last place
 * @param kind only entries of this kind, null for all
 */
record Range(long wallet, long after, long last, @Nullable String kind) {

  /** How many places it has. */
  long length() {
    return Math.max(0, last - after);
  }
}
