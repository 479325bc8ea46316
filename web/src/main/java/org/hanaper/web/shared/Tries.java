package org.hanaper.web.shared;

import jakarta.ejb.EJBException;
import java.util.concurrent.Callable;
import org.hanaper.shared.BusinessException;
import org.hanaper.store.DatabaseFailure;
import org.jspecify.annotations.Nullable;

/** Runs a whole transaction again, up to three times, when the database failed in passing. */
final class Tries {

  private static final int MOST = 3;

  private Tries() {}

  static <T> T run(Callable<T> work) {
    for (int tried = 1; ; tried++) {
      try {
        return work.call();
      } catch (BusinessException e) {
        throw e;
      } catch (Exception e) {
        BusinessException refusal = refusalIn(e);
        if (refusal != null) {
          throw refusal;
        }
        if (tried == MOST || !DatabaseFailure.isPassing(e)) {
          throw e instanceof RuntimeException bug ? bug : new EJBException(e);
        }
      }
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
