package org.hanaper.shared;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Refuses a form with all that is wrong in it, field by field, so that nobody corrects twice. */
public class InvalidInput extends BusinessException {

  private final transient List<Problem> problems;

  private InvalidInput(List<Problem> problems) {
    super(problems.size());
    this.problems = List.copyOf(problems);
  }

  /** Everything that is wrong, in the order of the form; at least one. */
  public List<Problem> problems() {
    return problems == null ? List.of() : problems;
  }

  @Override
  public @Nullable String field() {
    return problems().isEmpty() ? null : problems().get(0).field();
  }

  @Override
  public String getMessage() {
    return key() + problems();
  }

  /**
   * One thing that is wrong.
   *
   * @param field the field's name in the command, e.g. {@code email}
   * @param key the key of the text
   * @param facts what the text shows
   */
  public record Problem(String field, String key, List<Object> facts) {

    /** Keeps a copy of the facts. */
    public Problem {
      facts = List.copyOf(facts);
    }
  }

  /** Collects problems and refuses at the end; not thread-safe, used within one method. */
  public static final class Check {

    private final List<Problem> found = new ArrayList<>();

    /**
     * Notes a problem unless the rule holds.
     *
     * @param holds whether the rule holds
     * @param field the field's name
     * @param key the key of the text
     * @param facts what the text shows
     * @return this
     */
    public Check that(boolean holds, String field, String key, Object... facts) {
      if (!holds) {
        found.add(new Problem(field, key, List.of(facts)));
      }
      return this;
    }

    /** Whether nothing is wrong so far. */
    public boolean passes() {
      return found.isEmpty();
    }

    /**
     * Ends the check.
     *
     * @throws InvalidInput when a problem was noted
     */
    public void orRefuse() {
      if (!found.isEmpty()) {
        throw new InvalidInput(found);
      }
    }
  }
}
