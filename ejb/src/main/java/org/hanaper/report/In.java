package org.hanaper.report;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** Keys for {@code in (…)}, as often as a power of two says, so that few statements differ. */
final class In {

  private static final int LEAST = 16;

  private final List<Long> keys;

  /**
   * Begins a condition.
   *
   * @param keys at least one
   */
  In(List<Long> keys) {
    this.keys = keys;
  }

  /** The question marks. */
  String marks() {
    return String.join(", ", Collections.nCopies(size(), "?"));
  }

  /** The parameters: what stands before, then the keys, the last one repeated. */
  Object[] parameters(Object... before) {
    Object[] all = new Object[before.length + size()];
    Arrays.fill(all, keys.get(keys.size() - 1));
    System.arraycopy(before, 0, all, 0, before.length);
    for (int i = 0; i < keys.size(); i++) {
      all[before.length + i] = keys.get(i);
    }
    return all;
  }

  private int size() {
    return keys.size() <= LEAST ? LEAST : Integer.highestOneBit(keys.size() - 1) << 1;
  }
}
