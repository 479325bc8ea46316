package org.hanaper.notification;

import java.util.Arrays;
import org.hanaper.access.Permission;

/**
 * What somebody may choose not to hear of. What isn't in a topic, everything about the sign-in, the
 * account's state, invoices and money that was taken back, can't be switched off.
 */
public enum NewsTopic {
  /** Orders placed or cancelled, certificates issued. */
  ORDERS(Permission.ORDER_VIEW),
  /** Credits bought or asked back. */
  PAYMENTS(Permission.CREDIT_ADD),
  /** The balance is below the threshold. */
  LOW_CREDIT(Permission.LOW_CREDIT_SEE),
  /** A group nears its threshold. */
  SPEND_LIMITS(Permission.GROUP_FINANCE),
  /** Groups created, edited, archived. */
  GROUPS(Permission.GROUP_EDIT);

  private final Permission permission;

  NewsTopic(Permission permission) {
    this.permission = permission;
  }

  /** Whom it concerns. */
  Permission permission() {
    return permission;
  }

  boolean isMailed() {
    return Arrays.stream(MailKind.values()).anyMatch(kind -> kind.topic() == this);
  }

  boolean isAlerted() {
    return Arrays.stream(AlertKind.values()).anyMatch(kind -> kind.topic() == this);
  }
}
