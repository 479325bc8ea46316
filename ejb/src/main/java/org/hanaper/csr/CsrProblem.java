package org.hanaper.csr;

import java.io.Serializable;
import java.util.List;

/**
 * One reason why a request is refused.
 *
 * @param rule the broken rule
 * @param facts what its text shows, in the order of the placeholders
 */
public record CsrProblem(CsrRule rule, List<String> facts) implements Serializable {

  /** Keeps a copy of the facts. */
  public CsrProblem {
    facts = List.copyOf(facts);
  }

  /** The key of the text. */
  public String key() {
    return "Csr." + rule.name();
  }
}
