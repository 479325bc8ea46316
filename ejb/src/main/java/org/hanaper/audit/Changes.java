package org.hanaper.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Says in a few words what an edit changed, field by field; not thread-safe. */
public final class Changes {

  private final List<String> found = new ArrayList<>();

  /**
   * Notes a field unless it stayed as it was.
   *
   * @param what the field in a word
   * @param before what it was, null or empty for nothing
   * @param after what it is now
   * @return this
   */
  public Changes note(String what, @Nullable Object before, @Nullable Object after) {
    if (!Objects.equals(before, after)) {
      found.add(what + ": " + shown(before) + " -> " + shown(after));
    }
    return this;
  }

  /** Notes something that has no before and after. */
  public Changes note(String what) {
    found.add(what);
    return this;
  }

  /** All that changed, empty when nothing did. */
  @Override
  public String toString() {
    return String.join("; ", found);
  }

  private static String shown(@Nullable Object value) {
    String text = value == null ? "" : value.toString();
    return text.isEmpty() ? "nothing" : text;
  }
}
