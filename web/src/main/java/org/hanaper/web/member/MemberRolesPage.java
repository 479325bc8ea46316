package org.hanaper.web.member;

import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import org.hanaper.access.Gate;
import org.hanaper.access.Permission;
import org.hanaper.access.Role;
import org.omnifaces.cdi.ViewScoped;

/** The page 'What can this role do': the matrix that the boundaries ask, one column per role. */
@Named
@ViewScoped
public class MemberRolesPage implements Serializable {

  private static final long serialVersionUID = 1L;

  /** The permissions of an account, in the order of the matrix. */
  public List<Permission> getPermissions() {
    return Arrays.stream(Permission.values())
        .filter(each -> each.compareTo(Permission.OFFICE_ACCOUNTS) < 0)
        .toList();
  }

  /**
   * Whether only reseller accounts can use a permission, whatever the role (domain C).
   *
   * @param permission the permission
   */
  public boolean forResellers(Permission permission) {
    return Gate.capability(permission).isPresent();
  }

  /** The six roles. */
  public List<Role> getRoles() {
    return Arrays.stream(Role.values()).filter(role -> !role.isOffice()).toList();
  }
}
