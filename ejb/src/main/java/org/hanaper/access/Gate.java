package org.hanaper.access;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hanaper.shared.Caller;

/**
 * Decides whether somebody may enter and what he may do: the one place, a pure function of facts
 * and question. Sign-in, every request, every boundary and the page that explains ask it.
 */
public final class Gate {

  private static final String ACTIVE = "ACTIVE";

  /** What not every kind of account has (domain C, rows 8, 22 and 23). */
  private static final Map<Permission, Capability> BY_KIND =
      Map.of(
          Permission.SUB_ORDER_APPROVE, Capability.SUB_ACCOUNTS,
          Permission.SUB_ACCOUNT_MANAGE, Capability.SUB_ACCOUNTS,
          Permission.PRICE_LIST_MANAGE, Capability.PRICE_LISTS);

  private Gate() {}

  /**
   * What an account must be able to have for a permission.
   *
   * @param permission the permission
   * @return empty when accounts of every kind have it
   */
  public static Optional<Capability> capability(Permission permission) {
    return Optional.ofNullable(BY_KIND.get(permission));
  }

  /**
   * Decides.
   *
   * @param facts what is known
   * @param question what is asked
   * @return the answer with its chain of reasons
   */
  public static Decision decide(Facts facts, Question question) {
    if (facts.kind() == Caller.Kind.SYSTEM) {
      return new Decision(List.of(Reason.SYSTEM), Scope.ALL);
    }
    if (facts.kind() == Caller.Kind.VISITOR) {
      return new Decision(List.of(Reason.NOBODY), Scope.NONE);
    }
    List<Reason> chain = new ArrayList<>();
    if (question.address() != null) {
      enter(facts, question, question.address(), chain);
    }
    Scope scope = question.permission() == null ? Scope.NONE : reach(facts, question, chain);
    boolean refused = chain.stream().anyMatch(Reason::refuses);
    return new Decision(chain, refused ? Scope.NONE : scope);
  }

  private static void enter(Facts facts, Question question, String address, List<Reason> chain) {
    if (facts.kind() == Caller.Kind.OPERATOR) {
      if (facts.roles().isEmpty()) {
        chain.add(Reason.ROLE_LACKS);
      }
      chain.add(factor(facts.factor()));
      return;
    }
    Facts.Standing standing = facts.standing();
    if (standing == null) {
      chain.add(Reason.NOBODY);
      return;
    }
    chain.add(account(standing, LocalDate.ofInstant(question.at(), ZoneOffset.UTC)));
    chain.add(
        ACTIVE.equals(standing.memberState()) ? Reason.MEMBER_ACTIVE : Reason.MEMBER_NOT_ACTIVE);
    chain.add(address(facts.rules(), address));
    chain.add(factor(facts.factor()));
  }

  private static Reason factor(Facts.Factor factor) {
    return switch (factor) {
      case NOT_DUE -> Reason.FACTOR_NOT_DUE;
      case PASSED -> Reason.FACTOR_PASSED;
      case ASKED -> Reason.FACTOR_ASKED;
      case OWED -> Reason.FACTOR_OWED;
      case NOT_TOLD -> Reason.FACTOR_NOT_TOLD;
    };
  }

  private static Reason account(Facts.Standing standing, LocalDate day) {
    boolean past = standing.lastDay() != null && standing.lastDay().isBefore(day);
    if (past || "EXPIRED".equals(standing.accountState())) {
      return Reason.ACCOUNT_EXPIRED;
    }
    return ACTIVE.equals(standing.accountState())
        ? Reason.ACCOUNT_ACTIVE
        : Reason.ACCOUNT_NOT_ACTIVE;
  }

  private static Reason address(AddressRules rules, String address) {
    if (!rules.isRestricted()) {
      return Reason.ADDRESS_FREE;
    }
    return rules.admits(address) ? Reason.ADDRESS_ADMITTED : Reason.ADDRESS_REFUSED;
  }

  private static Scope reach(Facts facts, Question question, List<Reason> chain) {
    Permission permission = java.util.Objects.requireNonNull(question.permission());
    Scope scope =
        facts.roles().stream()
            .map(role -> role.scope(permission))
            .max(Comparator.naturalOrder())
            .orElse(Scope.NONE);
    chain.add(
        switch (scope) {
          case ALL -> Reason.ROLE_ALL;
          case GROUP -> Reason.ROLE_GROUP;
          case OWN -> Reason.ROLE_OWN;
          case NONE -> Reason.ROLE_LACKS;
        });
    if (capability(permission).isPresent() && facts.kind() == Caller.Kind.MEMBER) {
      // unknown is refused too
      chain.add(Boolean.TRUE.equals(facts.kindHas()) ? Reason.KIND_HAS : Reason.KIND_LACKS);
    }
    if (question.group() != null && scope == Scope.GROUP) {
      boolean admitted = Boolean.TRUE.equals(facts.admittedToGroup());
      chain.add(admitted ? Reason.GROUP_ADMITS : Reason.GROUP_REFUSES);
    }
    if (scope == Scope.OWN) {
      chain.add(Reason.OWNERSHIP);
    }
    return scope;
  }
}
