package org.hanaper.audit;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * What checking the chain of seals found.
 *
 * @param seals how many seals were checked
 * @param unsealed how many audit rows wait for their seal
 * @param damage the first damage, null when the chain is intact
 * @param sequence the place of the damage, 0 when the chain is intact
 */
public record ChainReport(long seals, long unsealed, @Nullable Damage damage, long sequence)
    implements Serializable {

  /** What is wrong with a chain. */
  public enum Damage {
    /** A seal is missing. */
    SEAL_MISSING,
    /** A seal doesn't follow the one before it: put in, left out or moved. */
    OUT_OF_ORDER,
    /** The audit row under a seal is gone. */
    EVENT_DELETED,
    /** The audit row or its seal was changed. */
    CHANGED,
    /** The chain ends before the head that was copied outside the database. */
    CUT_OFF
  }

  /** Whether every seal holds. */
  public boolean isIntact() {
    return damage == null;
  }
}
