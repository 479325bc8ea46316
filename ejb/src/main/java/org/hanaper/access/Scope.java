package org.hanaper.access;

/** How far a permission reaches; a wider scope holds the narrower ones. */
public enum Scope {
  /** Not at all. */
  NONE,
  /** Things the caller made himself. */
  OWN,
  /** Things of the groups the caller may use. */
  GROUP,
  /** Everything in the caller's account, or in the whole house for operators. */
  ALL
}
