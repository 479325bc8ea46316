package org.hanaper.audit;

/**
 * The end of the chain.
 *
 * @param sequence the place of the last seal, 0 when there is none
 * @param seal the last seal
 */
record Head(long sequence, String seal) {

  /** The end of a chain without seals. */
  static final Head NONE = new Head(0, "-");
}
