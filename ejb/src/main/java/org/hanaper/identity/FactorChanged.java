package org.hanaper.identity;

import org.hanaper.shared.IdentityId;

/**
 * Somebody's second factor is another than before; told within the transaction.
 *
 * @param identity whose
 * @param email where to tell
 * @param personName the person's name
 * @param change what happened to it
 * @param language the language of the mail, e.g. {@code en}
 */
public record FactorChanged(
    IdentityId identity, String email, String personName, Change change, String language) {

  /** What happens to a second factor. */
  public enum Change {
    /** It was set up, or set up anew. */
    SET_UP,
    /** The person took it away. */
    REMOVED,
    /** Somebody else took it away, because the device was lost. */
    RESET,
    /** New recovery codes were drawn. */
    CODES
  }
}
