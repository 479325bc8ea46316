package org.hanaper.account;

/** What sort of organisation a reseller is (domain A.7). */
public enum OrganizationType {
  /** A company. */
  COMPANY,
  /** A public authority. */
  GOVERNMENT,
  /** A school, university or research institute. */
  EDUCATION,
  /** An association, foundation or charity. */
  NON_PROFIT,
  /** A person who trades under the own name. */
  INDIVIDUAL
}
