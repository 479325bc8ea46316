package org.hanaper.approval;

import org.hanaper.access.Permission;

/** What can wait for a second person; who may do the act may also approve it for another. */
public enum ApprovalKind {
  /** Credits of the account go to a group. */
  ALLOCATION(Permission.CREDIT_ALLOCATE),
  /** Credits of a group go back to the account. */
  DEALLOCATION(Permission.CREDIT_ALLOCATE),
  /** Credits are asked back. */
  WITHDRAWAL(Permission.CREDIT_WITHDRAW),
  /** The amount above which a second person decides becomes a higher one. */
  RULE_RAISED(Permission.SETTINGS_EDIT),
  /** One person is enough again, whatever the amount. */
  RULE_ENDED(Permission.SETTINGS_EDIT);

  private final Permission permission;

  ApprovalKind(Permission permission) {
    this.permission = permission;
  }

  /** What whoever approves must hold at the moment of the decision. */
  public Permission permission() {
    return permission;
  }

  /** Whether it changes the rule itself. */
  public boolean isAboutRule() {
    return permission == Permission.SETTINGS_EDIT;
  }
}
