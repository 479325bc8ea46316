package org.hanaper.identity;

import org.hanaper.shared.BusinessException;
import org.jspecify.annotations.Nullable;

/**
 * What the door answers; a refusal is returned and not thrown, because what was counted must stay.
 *
 * @param passed the ticket, null when refused or when a step is still owed
 * @param passage what is owed next, null when nothing is or when refused
 * @param refusal why not, null when not refused
 */
public record SignInAnswer(
    @Nullable SignInPassed passed,
    @Nullable OpenPassage passage,
    @Nullable BusinessException refusal) {

  static SignInAnswer passed(SignInPassed passed) {
    return new SignInAnswer(passed, null, null);
  }

  static SignInAnswer owing(OpenPassage passage) {
    return new SignInAnswer(null, passage, null);
  }

  static SignInAnswer refused(BusinessException refusal) {
    return new SignInAnswer(null, null, refusal);
  }

  /**
   * This answer, unless it is a refusal.
   *
   * @throws SignInRefused when address and password don't belong together or nobody is known by the
   *     address
   * @throws LoginIsBlocked after too many wrong passwords or codes, even with the right one
   * @throws TooManyTries when too much was tried from the caller's address
   * @throws NoUsableAccount when no account of the person can be entered
   * @throws SignInLapsed when the steps before have waited too long
   */
  public SignInAnswer unlessRefused() {
    if (refusal != null) {
      throw refusal;
    }
    return this;
  }

  /** The ticket of somebody who owes no further step; refuses as {@link #unlessRefused}. */
  public SignInPassed orRefuse() {
    SignInPassed ticket = unlessRefused().passed;
    if (ticket == null) {
      throw new IllegalStateException("an answer without a ticket");
    }
    return ticket;
  }
}
