package org.hanaper.audit;

import org.hanaper.shared.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * What happened to which thing; actor, time and address are added by {@link Audit}.
 *
 * @param activity what was done, in capitals, e.g. {@code GROUP_CREATED}
 * @param account the account it belongs to, null for the house's own
 * @param target the kind of thing, e.g. {@code group}
 * @param targetId which one, its number or id as text
 * @param outcome whether it was done or refused
 * @param details the change in a few words, before and after; never a secret
 */
public record Happening(
    String activity,
    @Nullable AccountId account,
    String target,
    String targetId,
    Outcome outcome,
    String details) {

  /** Whether it was done. */
  public enum Outcome {
    /** It was done. */
    DONE,
    /** It was tried and refused. */
    REFUSED
  }

  /**
   * Something that was done.
   *
   * @param activity what was done
   * @param account the account it belongs to, null for the house's own
   * @param target the kind of thing
   * @param targetId which one
   * @param details the change in a few words
   */
  public static Happening done(
      String activity,
      @Nullable AccountId account,
      String target,
      Object targetId,
      String details) {
    return new Happening(activity, account, target, targetId.toString(), Outcome.DONE, details);
  }

  /**
   * Something that was tried and refused.
   *
   * @param activity what was tried
   * @param account the account it belongs to, null for the house's own
   * @param target the kind of thing
   * @param targetId which one
   * @param details why
   */
  public static Happening refused(
      String activity,
      @Nullable AccountId account,
      String target,
      Object targetId,
      String details) {
    return new Happening(activity, account, target, targetId.toString(), Outcome.REFUSED, details);
  }
}
