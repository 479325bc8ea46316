package org.hanaper.bench;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Credit moves, each worker in a group of an account of its own, against plain JDBC. */
@ApplicationScoped
class MoveTrial implements Trial {

  private static final String OWN = "own groups";
  private static final int CALLERS = 8;

  @Inject Moves moves;

  @Override
  public String name() {
    return "move";
  }

  @Override
  public void run(Table table) throws Exception {
    table.compare(
        new Pairing(OWN, moves.product(1, false), moves.twin(1, false), 1, Goal.NONE.median(1.15)));
    table.compare(
        new Pairing(
            OWN,
            moves.product(CALLERS, false),
            moves.twin(CALLERS, false),
            CALLERS,
            Goal.rate(0.85).cpu(1.25)));
    table.compare(
        new Pairing(
            OWN,
            moves.product(CALLERS, false),
            moves.lockingTwin(CALLERS, false),
            CALLERS,
            table.isPostgres() ? Goal.rate(1.1) : Goal.NONE));
  }
}
