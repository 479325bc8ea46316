package org.hanaper.bench;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Orders against the product's own plain credit move. */
@ApplicationScoped
class OrderTrial implements Trial {

  private static final int CALLERS = 8;

  @Inject Moves moves;
  @Inject OrderSides orders;

  @Override
  public String name() {
    return "order";
  }

  @Override
  public void run(Table table) throws Exception {
    table.compare(
        new Pairing(
            "own groups",
            orders.product(CALLERS, false),
            moves.product(CALLERS, false),
            CALLERS,
            Goal.rate(0.75)));
    table.compare(
        new Pairing(
            "own groups",
            orders.product(CALLERS, false),
            orders.twin(CALLERS),
            CALLERS,
            Goal.NONE));
    table.compare(
        new Pairing(
            "one hot account",
            orders.product(CALLERS, true),
            moves.product(CALLERS, true),
            CALLERS,
            Goal.NONE));
  }
}
