package org.hanaper.bench;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Credit moves of many workers out of one account's wallet. */
@ApplicationScoped
class HotTrial implements Trial {

  private static final String HOT = "one hot account";
  private static final int GOAL_CALLERS = 8;

  @Inject Moves moves;

  @Override
  public String name() {
    return "hot";
  }

  @Override
  public void run(Table table) throws Exception {
    table.compare(
        new Pairing(
            HOT,
            moves.product(GOAL_CALLERS, true),
            moves.twin(GOAL_CALLERS, true),
            GOAL_CALLERS,
            Goal.NONE));
    Goal goal = Goal.rate(table.isPostgres() ? 1.7 : 1.3);
    for (int callers : Moves.CALLERS) {
      boolean aimed = callers == GOAL_CALLERS;
      table.compare(
          new Pairing(
              HOT,
              moves.product(callers, true),
              moves.lockingTwin(callers, true),
              callers,
              aimed ? Effort.FULL : Effort.BRIEF,
              aimed ? goal : Goal.NONE));
    }
  }
}
