package org.hanaper.member;

import java.util.List;
import org.hanaper.shared.InvalidInput;

/**
 * A form looked at before anything is saved.
 *
 * @param form in the one spelling of address and number; as typed when something is wrong
 * @param problems all that is wrong in it, empty when it can be saved
 */
public record CheckedUser(CreateUser form, List<InvalidInput.Problem> problems) {

  /** Keeps a copy. */
  public CheckedUser {
    problems = List.copyOf(problems);
  }

  /** The form in which two employee IDs are the same; empty for none. */
  public String employeeKey() {
    return UserForm.folded(form.details().employeeId());
  }
}
