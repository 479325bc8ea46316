package org.hanaper.access;

/**
 * Supplies a part of what is known about somebody; account, restriction and group implement it, so
 * that nobody below them has to know them.
 */
public interface FactSource {

  /**
   * Adds what this feature knows, as far as the question asks for it.
   *
   * @param facts what is known so far; names account and membership where there are any
   * @param question what is asked
   * @return the facts, with more in them or as they were
   */
  Facts add(Facts facts, Question question);
}
