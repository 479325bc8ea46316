package org.hanaper.access;

/**
 * A step of a decision and how it ended. A refusal that would tell a stranger what exists is not
 * told to the person; an administrator who asks for an explanation sees it.
 */
public enum Reason {
  /** The system acts for itself. */
  SYSTEM(Step.PERSON, Verdict.PASSES),
  /** The sign-in is blocked, except from devices that were used before. */
  SIGN_IN_BLOCKED(Step.PERSON, Verdict.NOTES),
  /** Nobody is signed in. */
  NOBODY(Step.PERSON, Verdict.REFUSES),
  /** The account is in use. */
  ACCOUNT_ACTIVE(Step.ACCOUNT, Verdict.PASSES),
  /** The account's last day has passed. */
  ACCOUNT_EXPIRED(Step.ACCOUNT, Verdict.REFUSES),
  /** The account waits or was switched off. */
  ACCOUNT_NOT_ACTIVE(Step.ACCOUNT, Verdict.REFUSES),
  /** The person is a user of the account. */
  MEMBER_ACTIVE(Step.MEMBERSHIP, Verdict.PASSES),
  /** The person waits or was deactivated in the account. */
  MEMBER_NOT_ACTIVE(Step.MEMBERSHIP, Verdict.REFUSES),
  /** No rule names the person or all. */
  ADDRESS_FREE(Step.ADDRESS, Verdict.PASSES),
  /** The address lies in a rule. */
  ADDRESS_ADMITTED(Step.ADDRESS, Verdict.PASSES),
  /** There are rules, and the address lies in none. */
  ADDRESS_REFUSED(Step.ADDRESS, Verdict.REFUSES),
  /** No second factor is asked for. */
  FACTOR_NOT_DUE(Step.FACTOR, Verdict.PASSES),
  /** The second factor was passed. */
  FACTOR_PASSED(Step.FACTOR, Verdict.PASSES),
  /** The second factor is set up, and its code is asked for at the sign-in. */
  FACTOR_ASKED(Step.FACTOR, Verdict.PASSES),
  /** The second factor is asked for and wasn't passed. */
  FACTOR_OWED(Step.FACTOR, Verdict.REFUSES),
  /** The second factor of somebody who isn't a user of the account now is nobody's business. */
  FACTOR_NOT_TOLD(Step.FACTOR, Verdict.PASSES),
  /** The role holds the permission for everything in the account. */
  ROLE_ALL(Step.ROLE, Verdict.PASSES),
  /** The role holds the permission for the groups of the person. */
  ROLE_GROUP(Step.ROLE, Verdict.PASSES),
  /** The role holds the permission for what the person made. */
  ROLE_OWN(Step.ROLE, Verdict.PASSES),
  /** The role doesn't hold the permission. */
  ROLE_LACKS(Step.ROLE, Verdict.REFUSES),
  /** Accounts of this kind have the feature. */
  KIND_HAS(Step.ACCOUNT_KIND, Verdict.PASSES),
  /** Accounts of this kind don't have the feature. */
  KIND_LACKS(Step.ACCOUNT_KIND, Verdict.REFUSES),
  /** The group admits the person. */
  GROUP_ADMITS(Step.GROUP, Verdict.PASSES),
  /** The group doesn't admit the person. */
  GROUP_REFUSES(Step.GROUP, Verdict.REFUSES),
  /** What others made is out of reach. */
  OWNERSHIP(Step.OWNERSHIP, Verdict.PASSES);

  private final Step step;
  private final Verdict verdict;

  Reason(Step step, Verdict verdict) {
    this.step = step;
    this.verdict = verdict;
  }

  /** The steps in the order in which they are taken. */
  public enum Step {
    /** Whether it is anybody at all. */
    PERSON,
    /** The state of the account. */
    ACCOUNT,
    /** The state of the membership. */
    MEMBERSHIP,
    /** The rules for addresses. */
    ADDRESS,
    /** The second factor. */
    FACTOR,
    /** The permissions of the role. */
    ROLE,
    /** What the kind of account has. */
    ACCOUNT_KIND,
    /** The group's users. */
    GROUP,
    /** Who made the thing. */
    OWNERSHIP
  }

  /** How a step ends. */
  public enum Verdict {
    /** It goes on. */
    PASSES,
    /** It ends here. */
    REFUSES,
    /** It goes on for some ways in and ends for others; the decision doesn't hang on it. */
    NOTES
  }

  /** Which step. */
  public Step step() {
    return step;
  }

  /** How it ends. */
  public Verdict verdict() {
    return verdict;
  }

  /** Whether it ends the way. */
  public boolean refuses() {
    return verdict == Verdict.REFUSES;
  }

  /** Whether the person himself may be told: a group that refuses him doesn't exist for him. */
  public boolean mayBeTold() {
    return step != Step.GROUP && step != Step.OWNERSHIP;
  }
}
