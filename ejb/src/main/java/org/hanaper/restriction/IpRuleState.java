package org.hanaper.restriction;

/** How a rule stands. */
public enum IpRuleState {
  /** It is asked at every request. */
  ENABLED,
  /** It is kept and not asked. */
  DISABLED,
  /** A later version of it counts. */
  REPLACED
}
