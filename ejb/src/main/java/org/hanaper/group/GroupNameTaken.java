package org.hanaper.group;

import org.hanaper.shared.BusinessException;

/** Another group of the account has this name, upper and lower case alike. */
public class GroupNameTaken extends BusinessException {

  /**
   * Creates the refusal.
   *
   * @param name the name
   */
  public GroupNameTaken(String name) {
    super(name);
  }

  @Override
  public String field() {
    return "name";
  }
}
