package org.hanaper.audit;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Says in a few words what an edit changed, field by field.
 *
 * @param found each change in words
 */
public record Changes(List<String> found) {

  /** Keeps a copy of what was found. */
  public Changes {
    found = List.copyOf(found);
  }

  /** Where an edit is looked at first: nothing has changed yet. */
  public static Changes none() {
    return new Changes(List.of());
  }

  /**
   * With a field, unless it stayed as it was.
   *
   * @param what the field in a word
   * @param before what it was, null or empty for nothing
   * @param after what it is now
   */
  public Changes with(String what, @Nullable Object before, @Nullable Object after) {
    return Objects.equals(before, after)
        ? this
        : with(what + ": " + shown(before) + " -> " + shown(after));
  }

  /**
   * With something that has no before and after.
   *
   * @param what the change in words
   */
  public Changes with(String what) {
    return new Changes(Stream.concat(found.stream(), Stream.of(what)).toList());
  }

  /** All that changed, empty when nothing did. */
  public String inWords() {
    return String.join("; ", found);
  }

  private static String shown(@Nullable Object value) {
    String text = value == null ? "" : value.toString();
    return text.isEmpty() ? "nothing" : text;
  }
}
