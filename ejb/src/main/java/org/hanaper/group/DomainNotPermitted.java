package org.hanaper.group;

import org.hanaper.shared.BusinessException;

/** The group may order for other domains only (EMS-1170). */
public class DomainNotPermitted extends BusinessException {

  /**
   * Creates the refusal.
   *
   * @param group the group's name
   * @param domain the name that is not covered
   */
  public DomainNotPermitted(String group, String domain) {
    super(group, domain);
  }

  @Override
  public String field() {
    return "names";
  }
}
