package org.hanaper.shared;

import jakarta.ejb.ApplicationException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A refused rule: told to the user by the text whose key is the simple name of the class.
 *
 * <p>Throwing it rolls the transaction back. Everything that is not a business exception is a bug
 * and ends on the error page with a reference.
 */
@ApplicationException(rollback = true, inherited = true)
public abstract class BusinessException extends RuntimeException {

  private final transient List<Object> facts;

  /**
   * Creates the refusal.
   *
   * @param facts what the text shows, in the order of its placeholders; scalars, Money, Instant
   */
  protected BusinessException(Object... facts) {
    super(null, null, true, true);
    this.facts = List.of(facts);
  }

  /** The key of the text, the class's simple name. */
  public String key() {
    return getClass().getSimpleName();
  }

  /** What the text shows, in the order of its placeholders; never null. */
  public List<Object> facts() {
    return facts == null ? List.of() : facts;
  }

  /** The form field the refusal belongs to, null when it concerns the whole request. */
  public @Nullable String field() {
    return null;
  }

  @Override
  public String getMessage() {
    return key() + facts();
  }
}
