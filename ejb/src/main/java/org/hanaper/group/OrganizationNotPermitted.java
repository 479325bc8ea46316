package org.hanaper.group;

import org.hanaper.shared.BusinessException;

/** The group may order for other organisations of the account only (EMS-1161). */
public class OrganizationNotPermitted extends BusinessException {

  /**
   * Creates the refusal.
   *
   * @param number the group's number
   * @param group the group's name
   * @param organization the organisation
   */
  public OrganizationNotPermitted(String number, String group, String organization) {
    super(number, group, organization);
  }

  @Override
  public String field() {
    return "organization";
  }
}
