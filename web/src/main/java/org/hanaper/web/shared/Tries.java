package org.hanaper.web.shared;

import java.util.concurrent.Callable;
import org.hanaper.shared.BusinessException;
import org.hanaper.store.Again;
import org.jspecify.annotations.Nullable;

/**
 * Calls boundaries: tries again after a passing fault and brings refusals out of their wrapping.
 */
final class Tries {

  private Tries() {}

  static <T> T run(Callable<T> work) {
    try {
      return Again.whilePassing(work);
    } catch (RuntimeException e) {
      BusinessException refusal = refusalIn(e);
      throw refusal == null ? e : refusal;
    }
  }

  static @Nullable BusinessException refusalIn(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof BusinessException refusal) {
        return refusal;
      }
    }
    return null;
  }
}
