package org.hanaper.identity;

import org.hanaper.shared.BusinessException;
import org.jspecify.annotations.Nullable;

/**
 * What the door answers; a refusal is returned and not thrown, because what was counted must stay.
 *
 * @param passed the ticket, null when refused
 * @param refusal why not, null when passed
 */
public record SignInAnswer(@Nullable SignInPassed passed, @Nullable BusinessException refusal) {

  /**
   * The ticket.
   *
   * @throws SignInRefused when address and password don't belong together or nobody is known by the
   *     address
   * @throws LoginIsBlocked after too many wrong passwords, even with the right one
   * @throws TooManyTries when too much was tried from the caller's address
   * @throws NoUsableAccount when no account of the person can be entered
   */
  public SignInPassed orRefuse() {
    if (refusal != null) {
      throw refusal;
    }
    if (passed == null) {
      throw new IllegalStateException("an answer without a ticket");
    }
    return passed;
  }
}
