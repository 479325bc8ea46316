package org.hanaper.bench;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;

/**
 * Credit moves while the audit is sealed behind them against moves while it isn't. Sealing rests
 * because another node seems to hold its lease, as in a house of several servers.
 */
@ApplicationScoped
class SealTrial implements Trial {

  private static final int CALLERS = 8;

  /** The sealer runs every three seconds: a slice has room for two of its runs. */
  private static final Effort EFFORT = new Effort(Duration.ofSeconds(6), 1, 6);

  @Inject Moves moves;
  @Inject Sealer sealer;

  @Override
  public String name() {
    return "seal";
  }

  @Override
  public void run(Table table) throws Exception {
    try {
      table.compare(
          new Pairing(
              "own groups",
              new Sealing("move, sealed", moves.product(CALLERS, false), true),
              new Sealing("move, not sealed", moves.product(CALLERS, false), false),
              CALLERS,
              EFFORT,
              Goal.rate(0.85)));
    } finally {
      sealer.go();
    }
  }

  /** Moves with or without the sealer; all is sealed before a slice begins. */
  private final class Sealing extends SideOf {

    private final String name;
    private final boolean sealed;

    Sealing(String name, Side moves, boolean sealed) {
      super(moves);
      this.name = name;
      this.sealed = sealed;
    }

    @Override
    public String name() {
      return name;
    }

    @Override
    public void prepare() throws Exception {
      sealer.go();
      sealer.awaitNothingLeft();
      if (!sealed) {
        sealer.rest();
      }
    }

    /** What the slice has written is sealed in its own time. */
    @Override
    public void finish() throws Exception {
      if (sealed) {
        sealer.awaitNothingLeft();
      }
    }
  }
}
