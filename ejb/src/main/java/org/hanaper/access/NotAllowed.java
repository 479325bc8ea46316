package org.hanaper.access;

import org.hanaper.shared.BusinessException;

/** The caller's role doesn't hold the permission, or nobody is signed in. */
public class NotAllowed extends BusinessException {

  private final Permission permission;

  /**
   * Creates the refusal.
   *
   * @param permission what was asked for
   */
  public NotAllowed(Permission permission) {
    super(permission.name());
    this.permission = permission;
  }

  /** What was asked for. */
  public Permission permission() {
    return permission;
  }
}
