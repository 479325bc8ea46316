package org.hanaper.restriction;

import java.io.Serializable;
import java.util.List;

/**
 * Whether an address would be admitted, and by which rules.
 *
 * @param allowed whether it would
 * @param restricted whether any rule applies to the user
 * @param rules the rules that admit it, at most ten
 */
public record AddressAnswer(boolean allowed, boolean restricted, List<IpRuleRow> rules)
    implements Serializable {

  /** Keeps a copy. */
  public AddressAnswer {
    rules = List.copyOf(rules);
  }
}
