package org.hanaper.bench;

import java.sql.SQLException;
import java.util.concurrent.Callable;

/** One of the two things that are compared. */
interface Side extends AutoCloseable {

  /** The name in the results. */
  String name();

  /**
   * Does the thing once.
   *
   * @param worker which of the parallel workers does it, from zero
   * @throws Exception any failure ends the benchmark
   */
  void once(int worker) throws Exception;

  /**
   * Does one worker's whole slice, for sides that first become somebody as a request does.
   *
   * @param worker which worker
   * @param work the slice
   * @param <T> its result
   */
  default <T> T within(int worker, Callable<T> work) throws Exception {
    return work.call();
  }

  /** Gets ready for a slice; its time isn't counted. */
  default void prepare() throws Exception {}

  /** Ends a slice with what is done behind the work; its time is counted. */
  default void finish() throws Exception {}

  @Override
  default void close() throws SQLException {}
}
