package org.hanaper.access;

import java.util.List;

/**
 * From where somebody may come in: the enabled rules that name him and those that name all (domain
 * H-14).
 *
 * @param sets the rules, as sets of ranges; none at all admits every address
 */
public record AddressRules(List<IpRanges> sets) {

  /** No rule: every address is admitted. */
  public static final AddressRules NONE = new AddressRules(List.of());

  /** Keeps a copy. */
  public AddressRules {
    sets = List.copyOf(sets);
  }

  /** Whether any rule applies. */
  public boolean isRestricted() {
    return !sets.isEmpty();
  }

  /**
   * Whether an address may be used.
   *
   * @param address the client's address; what can't be read is admitted by no rule
   */
  public boolean admits(String address) {
    return sets.isEmpty() || sets.stream().anyMatch(set -> set.contains(address));
  }
}
