package org.hanaper.group;

import org.hanaper.shared.BusinessException;

/** Somebody would let himself into a group that doesn't admit him (EMS-1142). */
public class NotYourselfIntoGroup extends BusinessException {

  private final boolean byList;

  /**
   * Creates the refusal.
   *
   * @param byList whether he stands in the list; else the list was taken away
   */
  public NotYourselfIntoGroup(boolean byList) {
    this.byList = byList;
  }

  @Override
  public String field() {
    return byList ? "users" : "restricted";
  }
}
