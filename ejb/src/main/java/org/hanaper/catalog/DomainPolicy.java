package org.hanaper.catalog;

/** Which names a certificate of a product may carry. */
public enum DomainPolicy {
  /** One name without wildcard. */
  SINGLE,
  /** One wildcard name. */
  WILDCARD,
  /** Several names without wildcard. */
  MULTI_DOMAIN,
  /** Several names, wildcards among them. */
  MULTI_DOMAIN_WILDCARD,
  /** Names inside a house, wildcards, and names without a dot. */
  PRIVATE;

  /** Whether more than one name may be ordered. */
  public boolean allowsSeveral() {
    return this == MULTI_DOMAIN || this == MULTI_DOMAIN_WILDCARD || this == PRIVATE;
  }

  /** Whether a name may begin with {@code *.}. */
  public boolean allowsWildcard() {
    return this == WILDCARD || this == MULTI_DOMAIN_WILDCARD || this == PRIVATE;
  }

  /** Whether each name must begin with {@code *.}. */
  public boolean requiresWildcard() {
    return this == WILDCARD;
  }
}
