package org.hanaper.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.hanaper.ledger.TransactionKind;
import org.junit.jupiter.api.Test;

/** The audit speaks words: whatever a feature writes into it has a text in each language. */
class AuditTextsTest {

  private static final Pattern USE = Pattern.compile("(Happening\\.)(?:done|refused)");
  private static final Pattern CALLED =
      Pattern.compile("Happening\\.(?:done|refused)\\(\\s*\"([A-Z]+)\"");
  private static final Pattern NAMED = Pattern.compile("\"([A-Z]+(?:_[A-Z]+)+)\"");
  private static final Pattern COMPOSED =
      Pattern.compile("\"([A-Z_]+_)\" \\+|\\w \\+ \"(_[A-Z]+)\"");
  private static final Pattern TARGET =
      Pattern.compile("Happening\\.\\w+\\(\\s*[^,;]+,[^,;]+,\\s*\"([a-z_]+)\"");
  private static final Pattern TARGET_NAMED = Pattern.compile("TARGET = \"([a-z_]+)\"");

  /** In capitals too, but no activities: why a session ends. */
  private static final Set<String> REASONS = Set.of("BY_OWNER", "FACTOR_OWED");

  /** What is put together with a state, and the states it is put together with. */
  private static final Map<String, List<String>> STATES =
      Map.of(
          "APPROVAL_", List.of("ASKED", "APPROVED", "REFUSED", "WITHDRAWN", "EXPIRED"),
          "CORRECTION_", List.of("APPROVED", "REFUSED", "WITHDRAWN"),
          "HELD_PAYMENT_", List.of("SUCCEEDED", "FAILED"),
          "OFFLINE_PAYMENT_", List.of("APPROVED", "REJECTED"),
          "ORDER_", List.of("CANCELLED", "REJECTED"),
          "PAYMENT_", List.of("FAILED", "CANCELLED", "EXPIRED"),
          "USER_", List.of("ACTIVE", "INACTIVE", "CANCELLED"),
          "USER_IMPORT_", List.of("DONE", "STOPPED"),
          "WITHDRAWAL_", List.of("PAID", "REFUSED", "CANCELLED"),
          "_ISSUED", List.of("INVOICE", "CREDIT_NOTE"));

  @Test
  void everyActivityHasAText() {
    Set<String> activities = new TreeSet<>();
    Arrays.stream(TransactionKind.values()).forEach(kind -> activities.add(kind.name()));
    for (Path file : writers()) {
      activities.addAll(TextsTest.found(CALLED, file));
      activities.addAll(TextsTest.found(NAMED, file));
      composed(file).forEach(part -> activities.addAll(wholes(part)));
    }
    activities.removeAll(REASONS);
    assertSaid("audit.activity.", activities);
  }

  @Test
  void everyTargetHasAText() {
    Set<String> targets = new TreeSet<>();
    for (Path file : writers()) {
      targets.addAll(TextsTest.found(TARGET, file));
      targets.addAll(TextsTest.found(TARGET_NAMED, file));
    }
    assertSaid("audit.target.", targets);
  }

  @Test
  void theStatesOfWhatIsPutTogetherAreKnown() {
    Set<String> parts = new TreeSet<>();
    writers().forEach(file -> parts.addAll(composed(file)));
    assertThat(parts).isEqualTo(new TreeSet<>(STATES.keySet()));
  }

  private static void assertSaid(String prefix, Set<String> codes) {
    assertThat(codes).hasSizeGreaterThan(10);
    for (String language : List.of(".properties", "_fr.properties")) {
      Set<String> missing = new TreeSet<>(codes);
      TextsTest.texts(language).keySet().forEach(key -> missing.remove(key.replace(prefix, "")));
      assertThat(missing).as(language).isEmpty();
    }
  }

  private static Set<String> composed(Path file) {
    return TextsTest.found(COMPOSED, file);
  }

  private static List<String> wholes(String part) {
    return STATES.getOrDefault(part, List.of()).stream()
        .map(state -> part.endsWith("_") ? part + state : state + part)
        .toList();
  }

  private static List<Path> writers() {
    return TextsTest.files(TextsTest.FEATURES, ".java").stream()
        .filter(file -> !TextsTest.found(USE, file).isEmpty())
        .toList();
  }
}
