package org.hanaper.bench;

/** One of the two things that are compared. */
interface Side {

  /** The name in the results. */
  String name();

  /**
   * Does the thing once.
   *
   * @param worker which of the parallel workers does it, from zero
   * @throws Exception any failure ends the benchmark
   */
  void once(int worker) throws Exception;
}
