package org.hanaper.store;

/** A secret doesn't open: changed, moved to another place, or closed with a key that is gone. */
public class CannotOpen extends RuntimeException {

  CannotOpen(String purpose) {
    super(purpose);
  }

  CannotOpen(String purpose, Throwable cause) {
    super(purpose, cause);
  }
}
