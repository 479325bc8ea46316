package org.hanaper.member;

import org.hanaper.shared.BusinessException;

/** Another user of the account has the employee ID (domain B.2). */
public class EmployeeIdTaken extends BusinessException {

  EmployeeIdTaken(String typed) {
    super(typed);
  }

  @Override
  public String field() {
    return "employeeId";
  }
}
