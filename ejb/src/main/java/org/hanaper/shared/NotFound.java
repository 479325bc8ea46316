package org.hanaper.shared;

/** What was asked for isn't there, or isn't the caller's: both give this one answer. */
public class NotFound extends BusinessException {

  /**
   * Creates the refusal.
   *
   * @param what the kind of thing, as the key of its word, e.g. {@code group}
   */
  public NotFound(String what) {
    super(what);
  }
}
