package org.hanaper.identity;

import java.io.Serializable;
import java.util.List;

/**
 * Whether an account demands a second factor, and whom it would concern.
 *
 * @param enforced whether it is demanded
 * @param ownSetUp whether the caller has one, without which it can't be demanded
 * @param members how many active users the account has
 * @param without how many of them have none yet
 * @param names the first hundred of those, by name
 */
public record EnforcementView(
    boolean enforced, boolean ownSetUp, long members, long without, List<String> names)
    implements Serializable {

  /** Keeps a copy of the names. */
  public EnforcementView {
    names = List.copyOf(names);
  }
}
