package org.hanaper.access;

import java.time.LocalDate;
import java.util.List;
import org.hanaper.shared.AccountId;
import org.hanaper.shared.Caller;
import org.hanaper.shared.MembershipId;
import org.jspecify.annotations.Nullable;

/**
 * What is known about somebody, for {@link Gate} to decide on.
 *
 * @param kind what sort of caller
 * @param account the account, null outside one
 * @param member the membership, null outside an account
 * @param roles the roles held
 * @param standing how account and membership stand, null where nobody wants to enter
 * @param kindHas whether accounts of this kind have what is asked about, null where nobody knows
 * @param rules from where he may come in
 * @param factor how it stands with the second factor
 * @param admittedToGroup whether the group asked about admits him, null when none was asked about
 */
public record Facts(
    Caller.Kind kind,
    @Nullable AccountId account,
    @Nullable MembershipId member,
    List<Role> roles,
    @Nullable Standing standing,
    @Nullable Boolean kindHas,
    AddressRules rules,
    Factor factor,
    @Nullable Boolean admittedToGroup) {

  /** Keeps a copy of the roles. */
  public Facts {
    roles = List.copyOf(roles);
  }

  /**
   * How account and membership stand.
   *
   * @param accountState the name of the account's state
   * @param lastDay the account's last day in UTC, null for no end
   * @param memberState the name of the membership's state
   */
  public record Standing(String accountState, @Nullable LocalDate lastDay, String memberState) {}

  /** How it stands with the second factor. */
  public enum Factor {
    /** Nobody asks for it. */
    NOT_DUE,
    /** It was passed. */
    PASSED,
    /** It is set up, and its code is asked for when he comes in. */
    ASKED,
    /** It is asked for and wasn't passed. */
    OWED,
    /** How it stands isn't for the one who asks. */
    NOT_TOLD
  }

  /**
   * What is known of a caller by himself.
   *
   * @param caller the caller
   */
  public static Facts of(Caller caller) {
    return new Facts(
        caller.kind(),
        caller.account(),
        caller.membership(),
        caller.roles().stream().filter(name -> !name.isEmpty()).map(Role::valueOf).toList(),
        null,
        null,
        AddressRules.NONE,
        Factor.NOT_DUE,
        null);
  }

  /** The same with the standing of account and membership. */
  public Facts standing(Standing known) {
    return new Facts(kind, account, member, roles, known, kindHas, rules, factor, admittedToGroup);
  }

  /** The same with whether accounts of this kind have what is asked about. */
  public Facts kindHas(boolean known) {
    return new Facts(kind, account, member, roles, standing, known, rules, factor, admittedToGroup);
  }

  /** The same with rules for addresses. */
  public Facts rules(AddressRules known) {
    return new Facts(
        kind, account, member, roles, standing, kindHas, known, factor, admittedToGroup);
  }

  /** The same with the second factor. */
  public Facts factor(Factor known) {
    return new Facts(
        kind, account, member, roles, standing, kindHas, rules, known, admittedToGroup);
  }

  /** The same with whether the group asked about admits him. */
  public Facts admittedToGroup(boolean known) {
    return new Facts(kind, account, member, roles, standing, kindHas, rules, factor, known);
  }
}
