package org.hanaper.bulk;

import java.io.Serializable;

/**
 * How many lines an import has.
 *
 * @param total all of them
 * @param chosen those that are or were to be created
 * @param ready those of the chosen that have no result yet
 * @param wrong those in which something is wrong
 * @param already those whose address belongs to a user already
 * @param created those whose user was created
 * @param refused those whose user could not be created
 */
public record ImportCounts(
    int total, int chosen, int ready, int wrong, int already, int created, int refused)
    implements Serializable {

  /** How many of the chosen lines have their result. */
  public int done() {
    return chosen - ready;
  }

  /** How much of a hundred is done. */
  public int percent() {
    return chosen == 0 ? 100 : (int) (100L * done() / chosen);
  }
}
