package org.hanaper.bench;

/**
 * One thing that {@code bin/bench} measures: an {@code @ApplicationScoped} class of this package
 * that is found by its name, and its name in the list of {@code bin/bench}.
 */
interface Trial {

  /** The word by which {@code bin/bench} asks for it, e.g. {@code move}. */
  String name();

  /**
   * Runs its contests; each writes its line into the table at once.
   *
   * @param table where to run and write
   * @throws Exception any failure ends the trial
   */
  void run(Table table) throws Exception;
}
