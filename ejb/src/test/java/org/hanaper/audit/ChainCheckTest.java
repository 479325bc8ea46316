package org.hanaper.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.hanaper.audit.ChainReport.Damage;
import org.hanaper.store.Vault;
import org.hanaper.store.VaultForTests;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChainCheckTest {

  private final Vault vault = VaultForTests.withKey(7);
  private List<Seal> chain = List.of();

  @BeforeEach
  void fiveSeals() {
    List<Seal> seals = new ArrayList<>();
    String previous = Head.NONE.seal();
    // rows are sealed in the order of their commit, which is not that of their ids
    long[] ids = {1, 3, 2, 5, 4};
    for (int i = 0; i < ids.length; i++) {
      seals.add(seal(i + 1, previous, event(ids[i], "details " + ids[i])));
      previous = seals.get(i).seal();
    }
    chain = seals;
  }

  @Test
  void anUntouchedChainIsIntact() {
    ChainReport report = check(chain, Optional.of(headAt(5)));
    assertThat(report.isIntact()).isTrue();
    assertThat(report.seals()).isEqualTo(5);
  }

  @Test
  void anEmptyChainIsIntact() {
    assertThat(check(List.of(), Optional.empty()).isIntact()).isTrue();
  }

  @Test
  void detectsAChangedRow() {
    assertDamage(withEvent(2, event(2, "other details")), Damage.CHANGED, 3);
  }

  @Test
  void detectsARowMovedUnderAnotherSeal() {
    assertDamage(withEvent(2, event(1, "details 1")), Damage.CHANGED, 3);
  }

  @Test
  void detectsADeletedRow() {
    assertDamage(withEvent(2, null), Damage.EVENT_DELETED, 3);
  }

  @Test
  void detectsADeletedSeal() {
    List<Seal> damaged = new ArrayList<>(chain);
    damaged.remove(2);
    assertDamage(damaged, Damage.SEAL_MISSING, 3);
  }

  @Test
  void detectsSealsInAnotherOrder() {
    List<Seal> damaged = new ArrayList<>(chain);
    Collections.swap(damaged, 1, 2);
    assertDamage(damaged, Damage.SEAL_MISSING, 2);
    Seal second = chain.get(2);
    Seal third = chain.get(1);
    damaged.set(1, new Seal(2, second.auditId(), second.previous(), second.seal(), second.event()));
    damaged.set(2, new Seal(3, third.auditId(), third.previous(), third.seal(), third.event()));
    assertDamage(damaged, Damage.OUT_OF_ORDER, 2);
  }

  @Test
  void detectsASealMadeWithoutTheKey() {
    Vault other = VaultForTests.withKey(8);
    Seal fourth = chain.get(3);
    AuditEvent forged = event(5, "forged");
    List<Seal> damaged = new ArrayList<>(chain);
    damaged.set(
        3,
        new Seal(
            4,
            5,
            fourth.previous(),
            other.sign(ChainCheck.PURPOSE, forged.content(4, fourth.previous())),
            forged));
    assertDamage(damaged, Damage.CHANGED, 4);
  }

  @Test
  void detectsAChainCutOffBeforeItsCopiedHead() {
    ChainReport report = check(chain.subList(0, 3), Optional.of(headAt(5)));
    assertThat(report.damage()).isEqualTo(Damage.CUT_OFF);
    assertThat(report.sequence()).isEqualTo(4);
  }

  @Test
  void detectsAChainSealedAnewAfterItsHeadWasCopied() {
    ChainReport report = check(chain, Optional.of(new Head(5, "another seal")));
    assertThat(report.damage()).isEqualTo(Damage.CHANGED);
  }

  @Test
  void theHeadSurvivesItsCopy(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("audit-head");
    assertThat(HeadCopy.read(file)).isEmpty();
    HeadCopy.write(file, headAt(4));
    HeadCopy.write(file, headAt(5));
    assertThat(HeadCopy.read(file)).contains(headAt(5));
    Files.writeString(file, "nonsense");
    assertThatThrownBy(() -> HeadCopy.read(file)).hasMessageContaining("damaged");
    Files.writeString(file, "x y");
    assertThatThrownBy(() -> HeadCopy.read(file)).hasMessageContaining("damaged");
  }

  private void assertDamage(List<Seal> damaged, Damage damage, long place) {
    ChainReport report = check(damaged, Optional.empty());
    assertThat(report.isIntact()).isFalse();
    assertThat(report.damage()).isEqualTo(damage);
    assertThat(report.sequence()).isEqualTo(place);
  }

  private ChainReport check(List<Seal> seals, Optional<Head> copy) {
    ChainCheck check = new ChainCheck(vault, copy);
    seals.forEach(check::next);
    return check.report(0);
  }

  private List<Seal> withEvent(int index, @Nullable AuditEvent event) {
    List<Seal> changed = new ArrayList<>(chain);
    Seal old = chain.get(index);
    changed.set(index, new Seal(old.sequence(), old.auditId(), old.previous(), old.seal(), event));
    return changed;
  }

  private Head headAt(int sequence) {
    return new Head(sequence, chain.get(sequence - 1).seal());
  }

  private Seal seal(long sequence, String previous, AuditEvent event) {
    String seal = vault.sign(ChainCheck.PURPOSE, event.content(sequence, previous));
    return new Seal(sequence, event.id(), previous, seal, event);
  }

  private static AuditEvent event(long id, String details) {
    return new AuditEvent(
        id,
        Instant.EPOCH,
        null,
        "SYSTEM",
        null,
        "system",
        "",
        "DONE",
        "thing",
        "1",
        "DONE",
        details);
  }
}
