package org.hanaper.member;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.hanaper.shared.GroupId;
import org.hanaper.shared.InvalidInput;

/** The rules of the user forms that need no database (domain B.2). */
final class UserForm {

  private static final int LONGEST_EMPLOYEE_ID = 50;
  private static final Pattern DESIGNATION = Pattern.compile("(?=.*\\p{L})[^\\p{C}<>]{3,64}");
  private static final Pattern EMPLOYEE_ID = Pattern.compile("[^\\p{C}<>]*");

  private UserForm() {}

  static void check(InvalidInput.Check check, UserDetails details) {
    String designation = details.designation().strip();
    String employeeId = details.employeeId().strip();
    check
        .that(
            designation.isEmpty() || DESIGNATION.matcher(designation).matches(),
            "designation",
            "DesignationNotUsable")
        .that(
            employeeId.length() <= LONGEST_EMPLOYEE_ID && EMPLOYEE_ID.matcher(employeeId).matches(),
            "employeeId",
            "EmployeeIdNotUsable");
  }

  static void groups(InvalidInput.Check check, boolean kept, Set<GroupId> groups) {
    check.that(!kept || !groups.isEmpty(), "groups", "GroupsMissing");
  }

  /** The form in which two employee IDs are the same; empty for none. */
  static String folded(String employeeId) {
    return employeeId.strip().toLowerCase(Locale.ROOT);
  }
}
