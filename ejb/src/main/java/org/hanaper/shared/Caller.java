package org.hanaper.shared;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who is asking: a member in one account, an operator of the back office, a visitor, or the system.
 *
 * @param kind what sort of caller it is
 * @param identity the person, null for visitors and the system
 * @param membership the person's place in the account, null outside an account
 * @param account the account the caller works in, null outside an account
 * @param name the name shown in the audit; an address for visitors
 * @param role the name of the one role a member holds, the names of an operator's roles joined by
 *     commas, null without one
 * @param address the client's address after the rules for proxies; empty for the system
 */
public record Caller(
    Kind kind,
    @Nullable IdentityId identity,
    @Nullable MembershipId membership,
    @Nullable AccountId account,
    String name,
    @Nullable String role,
    String address)
    implements Serializable {

  /** The sorts of callers. */
  public enum Kind {
    /** A user of one customer's account. */
    MEMBER,
    /** A person of the back office. */
    OPERATOR,
    /** A job of this application. */
    SYSTEM,
    /** Somebody who hasn't signed in. */
    VISITOR
  }

  /** The system acting for itself. */
  public static Caller system() {
    return new Caller(Kind.SYSTEM, null, null, null, "system", null, "");
  }

  /**
   * Somebody who hasn't signed in.
   *
   * @param address the client's address
   */
  public static Caller visitor(String address) {
    return new Caller(Kind.VISITOR, null, null, null, "visitor", null, address);
  }

  /** The names of the roles held; empty for visitors and the system. */
  public List<String> roles() {
    return role == null ? List.of() : List.of(role.split(",", -1));
  }

  /**
   * The same caller from an address.
   *
   * @param clientAddress the client's address
   */
  public Caller from(String clientAddress) {
    return new Caller(kind, identity, membership, account, name, role, clientAddress);
  }

  /** The account, for code that runs only inside one. */
  public AccountId inAccount() {
    if (account == null) {
      throw new NotFound("account");
    }
    return account;
  }

  /** The person, for code that runs only for somebody who is signed in. */
  public IdentityId asPerson() {
    if (identity == null) {
      throw new NotFound("identity");
    }
    return identity;
  }

  /** The membership, for code that runs only inside an account. */
  public MembershipId asMember() {
    if (membership == null) {
      throw new NotFound("membership");
    }
    return membership;
  }
}
