package org.hanaper.access;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What {@link Gate} decided, with every step on the way.
 *
 * @param chain the steps in order; all of them, also those behind the first refusal
 * @param scope how far the permission reaches; {@link Scope#NONE} when refused or not asked about
 */
public record Decision(List<Reason> chain, Scope scope) implements Serializable {

  /** Keeps a copy of the chain. */
  public Decision {
    chain = List.copyOf(chain);
  }

  /** Whether nothing refuses. */
  public boolean isAllowed() {
    return chain.stream().noneMatch(Reason::refuses);
  }

  /**
   * The same with something else to know, in front.
   *
   * @param reason one that only notes
   */
  public Decision noting(Reason reason) {
    return new Decision(Stream.concat(Stream.of(reason), chain.stream()).toList(), scope);
  }

  /** The first step that refuses; empty when it is allowed. */
  public Optional<Reason> refusal() {
    return chain.stream().filter(Reason::refuses).findFirst();
  }
}
