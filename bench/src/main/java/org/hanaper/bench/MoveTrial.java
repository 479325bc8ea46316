package org.hanaper.bench;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Credit moves, each worker in a group of an account of its own, against plain JDBC. */
@ApplicationScoped
class MoveTrial implements Trial {

  private static final String OWN = "own groups";
  private static final int GOAL_CALLERS = 8;

  @Inject Moves moves;

  @Override
  public String name() {
    return "move";
  }

  @Override
  public void run(Table table) throws Exception {
    for (int callers : Moves.CALLERS) {
      boolean aimed = callers == 1 || callers == GOAL_CALLERS;
      table.compare(
          new Pairing(
              OWN,
              moves.product(callers, false),
              moves.twin(callers, false),
              callers,
              aimed ? Effort.FULL : Effort.BRIEF,
              goal(callers)));
    }
    table.compare(
        new Pairing(
            OWN,
            moves.product(GOAL_CALLERS, false),
            moves.lockingTwin(GOAL_CALLERS, false),
            GOAL_CALLERS,
            table.isPostgres() ? Goal.rate(1.1) : Goal.NONE));
  }

  private static Goal goal(int callers) {
    return switch (callers) {
      case 1 -> Goal.NONE.median(1.15);
      case GOAL_CALLERS -> Goal.rate(0.85).cpu(1.25);
      default -> Goal.NONE;
    };
  }
}
