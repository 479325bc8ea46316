package org.hanaper.access;

import java.util.Optional;
import org.hanaper.shared.Caller;

/** Supplies who stands behind a principal of the container; identity implements it. */
public interface CallerFacts {

  /**
   * The caller behind a principal, re-read from the session register and the states of identity,
   * membership and account, and decided on by {@link Gate} (security rule 12).
   *
   * @param principal the name that the container holds
   * @param address the client's address
   * @return empty when the session has ended or a state or rule no longer admits the caller
   */
  Optional<Caller> find(String principal, String address);
}
