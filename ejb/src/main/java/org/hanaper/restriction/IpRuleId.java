package org.hanaper.restriction;

import java.io.Serializable;

/**
 * Which rule.
 *
 * @param value the key
 */
public record IpRuleId(long value) implements Serializable {

  @Override
  public String toString() {
    return Long.toString(value);
  }
}
