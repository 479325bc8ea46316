package org.hanaper.web.office;

import java.io.Serializable;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import org.hanaper.access.Role;

/** Name, address and roles of an operator, as typed and ticked. */
public final class OperatorFields implements Serializable {

  private static final long serialVersionUID = 1L;

  private String name = "";
  private String email = "";
  private final EnumSet<Role> ticked = EnumSet.noneOf(Role.class);

  void show(Collection<Role> roles) {
    ticked.clear();
    ticked.addAll(roles);
  }

  Set<Role> roles() {
    return EnumSet.copyOf(ticked);
  }

  private void tick(Role role, boolean on) {
    if (on) {
      ticked.add(role);
    } else {
      ticked.remove(role);
    }
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public String getEmail() {
    return email;
  }

  public void setEmail(String email) {
    this.email = email;
  }

  public boolean isManager() {
    return ticked.contains(Role.ACCOUNT_MANAGER);
  }

  public void setManager(boolean on) {
    tick(Role.ACCOUNT_MANAGER, on);
  }

  public boolean isApprover() {
    return ticked.contains(Role.APPROVER);
  }

  public void setApprover(boolean on) {
    tick(Role.APPROVER, on);
  }

  public boolean isFinance() {
    return ticked.contains(Role.FINANCE);
  }

  public void setFinance(boolean on) {
    tick(Role.FINANCE, on);
  }
}
