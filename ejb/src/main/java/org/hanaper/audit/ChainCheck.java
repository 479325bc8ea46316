package org.hanaper.audit;

import java.util.Optional;
import org.hanaper.audit.ChainReport.Damage;
import org.hanaper.store.Vault;
import org.jspecify.annotations.Nullable;

/** Walks along the seals in their order and stops at the first damage; not thread-safe. */
class ChainCheck {

  static final String PURPOSE = "audit seal";

  private final Vault vault;
  private final Optional<Head> copy;
  private Head head = Head.NONE;
  private @Nullable Damage damage;
  private long place;

  ChainCheck(Vault vault, Optional<Head> copy) {
    this.vault = vault;
    this.copy = copy;
  }

  /** Checks the next seal. */
  void next(Seal seal) {
    if (damage != null) {
      return;
    }
    damage = damageOf(seal);
    place = head.sequence() + 1;
    head = new Head(seal.sequence(), seal.seal());
  }

  /** Whether there is no need to read on. */
  boolean isOver() {
    return damage != null;
  }

  ChainReport report(long unsealed) {
    if (damage == null && copy.isPresent() && copy.get().sequence() > head.sequence()) {
      return new ChainReport(head.sequence(), unsealed, Damage.CUT_OFF, head.sequence() + 1);
    }
    return new ChainReport(head.sequence(), unsealed, damage, damage == null ? 0 : place);
  }

  private @Nullable Damage damageOf(Seal seal) {
    if (seal.sequence() != head.sequence() + 1) {
      return Damage.SEAL_MISSING;
    }
    if (!seal.previous().equals(head.seal())) {
      return Damage.OUT_OF_ORDER;
    }
    AuditEvent event = seal.event();
    if (event == null) {
      return Damage.EVENT_DELETED;
    }
    byte[] content = event.content(seal.sequence(), seal.previous());
    boolean holds = event.id() == seal.auditId() && vault.verifies(PURPOSE, content, seal.seal());
    return holds && !contradictsCopy(seal) ? null : Damage.CHANGED;
  }

  private boolean contradictsCopy(Seal seal) {
    return copy.isPresent()
        && copy.get().sequence() == seal.sequence()
        && !copy.get().seal().equals(seal.seal());
  }
}
