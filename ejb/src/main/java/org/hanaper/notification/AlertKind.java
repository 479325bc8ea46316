package org.hanaper.notification;

import org.hanaper.access.Permission;

/**
 * What the portal alerts to. A line here and its text {@code alert.kind.<NAME>} are all that a new
 * kind needs; whoever loses the permission no longer sees the alerts of that kind.
 */
public enum AlertKind {
  /** The account's balance is below its threshold. */
  LOW_CREDIT(Permission.LOW_CREDIT_SEE, true),
  /** An online payment was credited. */
  PAYMENT_SUCCEEDED(Permission.CREDIT_ADD, true),
  /** An online payment was not credited. */
  PAYMENT_FAILED(Permission.CREDIT_ADD, true),
  /** Somebody created a group. */
  GROUP_CREATED(Permission.GROUP_EDIT, false),
  /** A group has spent four fifths of its threshold. */
  SPEND_LIMIT_NEAR(Permission.GROUP_FINANCE, true),
  /** A group has spent all of its threshold. */
  SPEND_LIMIT_REACHED(Permission.GROUP_FINANCE, true),
  /** Somebody who was invited has filled in the form and waits for the approval. */
  INVITATION_WAITING(Permission.INVITATION_CREATE, true),
  /** Back office: an application for an account waits to be decided. */
  APPLICATION_WAITING(Permission.OFFICE_APPROVE, true);

  private final Permission permission;
  private final boolean forWhoDidIt;

  AlertKind(Permission permission, boolean forWhoDidIt) {
    this.permission = permission;
    this.forWhoDidIt = forWhoDidIt;
  }

  /** What its reader must hold. */
  Permission permission() {
    return permission;
  }

  /** Whether it is news even to the person whose act raised it. */
  boolean isForWhoDidIt() {
    return forWhoDidIt;
  }
}
