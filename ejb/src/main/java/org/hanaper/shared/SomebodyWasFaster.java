package org.hanaper.shared;

/** The thing was changed by somebody else in the meantime; the user is asked to look again. */
public class SomebodyWasFaster extends BusinessException {

  /**
   * Creates the refusal.
   *
   * @param what the kind of thing, as the key of its word
   */
  public SomebodyWasFaster(String what) {
    super(what);
  }
}
