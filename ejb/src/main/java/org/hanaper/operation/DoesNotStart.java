package org.hanaper.operation;

/** A start-up check failed; the message is the one line that names the cause. */
class DoesNotStart extends RuntimeException {

  DoesNotStart(String cause) {
    super(cause);
  }
}
