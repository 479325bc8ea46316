package org.hanaper.notification;

import org.hanaper.access.Permission;
import org.jspecify.annotations.Nullable;

/**
 * What the portal alerts to. A line here and its text {@code alert.kind.<NAME>} are all that a new
 * kind needs; whoever loses the permission no longer sees the alerts of that kind.
 */
public enum AlertKind {
  /** The account's balance is below its threshold. */
  LOW_CREDIT(Permission.LOW_CREDIT_SEE, true, NewsTopic.LOW_CREDIT),
  /** An online payment was credited. */
  PAYMENT_SUCCEEDED(Permission.CREDIT_ADD, true, NewsTopic.PAYMENTS),
  /** An online payment was not credited. */
  PAYMENT_FAILED(Permission.CREDIT_ADD, true, NewsTopic.PAYMENTS),
  /** An online payment took another amount than asked for; finance decides. */
  PAYMENT_HELD(Permission.CREDIT_ADD, true, NewsTopic.PAYMENTS),
  /** An offline payment was approved and credited. */
  OFFLINE_APPROVED(Permission.CREDIT_ADD, true, NewsTopic.PAYMENTS),
  /** An offline payment was rejected. */
  OFFLINE_REJECTED(Permission.CREDIT_ADD, true, NewsTopic.PAYMENTS),
  /** Somebody created a group. */
  GROUP_CREATED(Permission.GROUP_EDIT, false, NewsTopic.GROUPS),
  /** A group has spent four fifths of its threshold. */
  SPEND_LIMIT_NEAR(Permission.GROUP_FINANCE, true, NewsTopic.SPEND_LIMITS),
  /** A group has spent all of its threshold. */
  SPEND_LIMIT_REACHED(Permission.GROUP_FINANCE, true, NewsTopic.SPEND_LIMITS),
  /** Somebody who was invited has filled in the form and waits for the approval. */
  INVITATION_WAITING(Permission.INVITATION_CREATE, true, null),
  /** The balance of a group that pays by itself is below its threshold. */
  GROUP_LOW_CREDIT(Permission.LOW_CREDIT_SEE, true, NewsTopic.LOW_CREDIT),
  /** The balance's last day is near; its right is held by the two roles that domain D.11 names. */
  BALANCE_ENDS(Permission.CREDIT_WITHDRAW, true, null),
  /** Billing information is missing, so that nothing can be ordered; told to all who order. */
  BILLING_DATA_MISSING(Permission.ORDER_PLACE, true, null),
  /** The gateway has not decided about a payment for a day. */
  PAYMENT_STUCK(Permission.CREDIT_ADD, true, NewsTopic.PAYMENTS),
  /** The card holder took a payment back. */
  PAYMENT_CHARGED_BACK(Permission.CREDIT_ADD, true, null),
  /** A request is on hold, because it would exceed its group's threshold. */
  ORDER_OVER_LIMIT(Permission.GROUP_FINANCE, false, NewsTopic.SPEND_LIMITS),
  /** A request is on hold for want of credits. */
  ORDER_WITHOUT_CREDIT(Permission.LOW_CREDIT_SEE, false, NewsTopic.LOW_CREDIT),
  /** A move of credits to or from a group waits for a second person. */
  MOVE_TO_APPROVE(Permission.CREDIT_ALLOCATE, false, null),
  /** A withdrawal waits for a second person. */
  WITHDRAWAL_TO_APPROVE(Permission.CREDIT_WITHDRAW, false, null),
  /** A change of the rule about second persons waits for a second administrator. */
  RULE_TO_APPROVE(Permission.SETTINGS_EDIT, false, null),
  /** A second person approved what the reader had asked for. */
  APPROVAL_GIVEN(Permission.CREDIT_ALLOCATE, false, null),
  /** A second person refused what the reader had asked for. */
  APPROVAL_REFUSED(Permission.CREDIT_ALLOCATE, false, null),
  /** Nobody decided in time what the reader had asked for. */
  APPROVAL_LAPSED(Permission.CREDIT_ALLOCATE, false, null),
  /** Back office: an application for an account waits to be decided. */
  APPLICATION_WAITING(Permission.OFFICE_APPROVE, true, null),
  /** Back office: a payment of another amount than asked for waits to be decided. */
  PAYMENT_TO_DECIDE(Permission.OFFICE_FINANCE, true, null),
  /** Back office: an offline payment waits to be decided. */
  OFFLINE_TO_DECIDE(Permission.OFFICE_FINANCE, true, null),
  /** Back office: a withdrawal of credits waits to be decided. */
  WITHDRAWAL_TO_DECIDE(Permission.OFFICE_FINANCE, true, null),
  /** Back office: a dispute about a payment could not be booked by itself. */
  PAYMENT_DISPUTED(Permission.OFFICE_FINANCE, true, null),
  /** Back office: the book doesn't add up. */
  LEDGER_ALARM(Permission.OFFICE_FINANCE, true, null),
  /** Somebody changed a group. */
  GROUP_EDITED(Permission.GROUP_EDIT, false, NewsTopic.GROUPS),
  /** Somebody archived a group. */
  GROUP_ARCHIVED(Permission.GROUP_EDIT, false, NewsTopic.GROUPS),
  /** Somebody gave a user another role. */
  ROLE_CHANGED(Permission.ROLE_ASSIGN, false, null),
  /** A user's second factor was taken away, because the device was lost. */
  FACTOR_RESET(Permission.ROLE_ASSIGN, false, null),
  /** The back office has switched off all IP rules. */
  RESTRICTIONS_LIFTED(Permission.IP_RULE_EDIT, true, null),
  /** A user's sign-in is blocked after wrong passwords. */
  LOGIN_BLOCKED(Permission.ROLE_ASSIGN, true, null),
  /** An import of users, started by the reader, is over. */
  IMPORT_FINISHED(Permission.USER_CREATE, true, null),
  /** Back office: a sign-in is blocked after wrong passwords. */
  OFFICE_LOGIN_BLOCKED(Permission.OFFICE_UNBLOCK, true, null);

  private final Permission permission;
  private final boolean forWhoDidIt;
  private final @Nullable NewsTopic topic;

  AlertKind(Permission permission, boolean forWhoDidIt, @Nullable NewsTopic topic) {
    this.permission = permission;
    this.forWhoDidIt = forWhoDidIt;
    this.topic = topic;
  }

  /** The topic by which its reader can do without it, null when he can't. */
  @Nullable NewsTopic topic() {
    return topic;
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
