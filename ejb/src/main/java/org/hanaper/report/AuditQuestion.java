package org.hanaper.report;

import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the audit page is narrowed to.
 *
 * @param actor part of the actor's name, empty for everybody
 * @param activity the activity, empty for all
 * @param from the first moment, null for no bound
 * @param until the first moment that no longer counts, null for no bound
 */
public record AuditQuestion(
    String actor, String activity, @Nullable Instant from, @Nullable Instant until)
    implements Serializable {

  /** Everything. */
  public static AuditQuestion all() {
    return new AuditQuestion("", "", null, null);
  }

  /** Whether it narrows anything. */
  public boolean isNarrow() {
    return !equals(all());
  }
}
