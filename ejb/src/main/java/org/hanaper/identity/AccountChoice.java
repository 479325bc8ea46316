package org.hanaper.identity;

import java.io.Serializable;
import org.hanaper.access.Role;
import org.hanaper.account.AccountKind;
import org.hanaper.shared.AccountId;
import org.hanaper.shared.MembershipId;

/**
 * One account of a person, as the chooser shows it.
 *
 * @param membership the person's place in it
 * @param account the account
 * @param name the organisation's name
 * @param number its ten digits
 * @param kind which door it came by
 * @param role what the person is in it
 * @param state whether it can be entered, and if not, why
 */
public record AccountChoice(
    MembershipId membership,
    AccountId account,
    String name,
    String number,
    AccountKind kind,
    Role role,
    State state)
    implements Serializable {

  /** Whether an account can be entered by its member. */
  public enum State {
    /** It can be entered. */
    ACTIVE,
    /** It is past its last day (EMS-1156). */
    EXPIRED,
    /** An account manager has switched it off (EMS-1155). */
    DEACTIVATED,
    /** The membership was switched off by an administrator (EMS-1154). */
    INACTIVE
  }

  /** Whether the account can be entered now. */
  public boolean isEnterable() {
    return state == State.ACTIVE;
  }
}
