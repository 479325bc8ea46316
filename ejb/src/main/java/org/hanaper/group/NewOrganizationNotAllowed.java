package org.hanaper.group;

import org.hanaper.shared.BusinessException;

/** In a group with a list of organisations nobody enters a new one (EMS-1143). */
public class NewOrganizationNotAllowed extends BusinessException {

  /**
   * Creates the refusal.
   *
   * @param group the group's name
   * @param organization what was typed
   */
  public NewOrganizationNotAllowed(String group, String organization) {
    super(group, organization);
  }

  @Override
  public String field() {
    return "organization";
  }
}
