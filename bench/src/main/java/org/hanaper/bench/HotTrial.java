package org.hanaper.bench;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Credit moves of many workers out of one account's wallet. */
@ApplicationScoped
class HotTrial implements Trial {

  private static final String HOT = "one hot account";
  private static final int CALLERS = 8;

  @Inject Moves moves;

  @Override
  public String name() {
    return "hot";
  }

  @Override
  public void run(Table table) throws Exception {
    table.compare(
        new Pairing(
            HOT, moves.product(CALLERS, true), moves.twin(CALLERS, true), CALLERS, Goal.NONE));
    table.compare(
        new Pairing(
            HOT,
            moves.product(CALLERS, true),
            moves.lockingTwin(CALLERS, true),
            CALLERS,
            Goal.rate(table.isPostgres() ? 1.7 : 1.3)));
  }
}
