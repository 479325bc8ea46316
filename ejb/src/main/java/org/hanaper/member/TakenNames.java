package org.hanaper.member;

import java.util.Map;
import java.util.Set;

/**
 * What of many forms belongs to users of the account already.
 *
 * @param emails addresses of users who weren't taken back or declined
 * @param employeeIds employee IDs in the form in which two are the same, with the user's address
 */
public record TakenNames(Set<String> emails, Map<String, String> employeeIds) {

  /** Keeps copies. */
  public TakenNames {
    emails = Set.copyOf(emails);
    employeeIds = Map.copyOf(employeeIds);
  }

  /** Whether a user other than the form's has its employee ID. */
  public boolean isIdOfAnother(CheckedUser user) {
    String owner = employeeIds.get(user.employeeKey());
    return owner != null && !owner.equals(user.form().email());
  }
}
