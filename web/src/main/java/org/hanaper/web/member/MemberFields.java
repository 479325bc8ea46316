package org.hanaper.web.member;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hanaper.access.Role;
import org.hanaper.group.GroupChoice;
import org.hanaper.member.CreateUser;
import org.hanaper.member.EditUser;
import org.hanaper.member.UserDetails;
import org.hanaper.member.UserRow;
import org.hanaper.shared.GroupId;
import org.jspecify.annotations.Nullable;

/** What is typed into the forms of a user. */
public class MemberFields implements Serializable {

  private static final long serialVersionUID = 1L;

  private String name = "";
  private String email = "";
  private String isd = "";
  private String mobile = "";
  private String designation = "";
  private String employeeId = "";
  private boolean restricted = false;
  private String[] groups = {};
  private String role = Role.STANDARD_USER.name();
  private String requestKey = UUID.randomUUID().toString();

  static MemberFields of(UserRow user, List<GroupChoice> chosen) {
    MemberFields fields = new MemberFields();
    fields.name = user.name();
    fields.email = user.email();
    fields.isd = MobileParts.isd(user.details().mobile());
    fields.mobile = MobileParts.digits(user.details().mobile());
    fields.designation = user.details().designation();
    fields.employeeId = user.details().employeeId();
    fields.restricted = user.restricted();
    fields.groups = chosen.stream().map(group -> group.id().toString()).toArray(String[]::new);
    fields.role = user.role().name();
    return fields;
  }

  CreateUser create(String language) {
    return new CreateUser(
        details(), email, restricted, chosen(), Role.valueOf(role), language, requestKey);
  }

  EditUser edit(UserRow user) {
    return new EditUser(
        user.id(), user.version(), details(), restricted, chosen(), Role.valueOf(role));
  }

  private UserDetails details() {
    return new UserDetails(name, MobileParts.whole(isd, mobile), designation, employeeId);
  }

  private Set<GroupId> chosen() {
    return restricted
        ? Arrays.stream(groups)
            .map(group -> new GroupId(Long.parseLong(group)))
            .collect(Collectors.toSet())
        : Set.of();
  }

  private static String text(@Nullable String value) {
    return value == null ? "" : value;
  }

  public String getName() {
    return name;
  }

  public void setName(@Nullable String name) {
    this.name = text(name);
  }

  public String getEmail() {
    return email;
  }

  public void setEmail(@Nullable String email) {
    this.email = text(email);
  }

  public String getIsd() {
    return isd;
  }

  public void setIsd(@Nullable String isd) {
    this.isd = text(isd);
  }

  public String getMobile() {
    return mobile;
  }

  public void setMobile(@Nullable String mobile) {
    this.mobile = text(mobile);
  }

  public String getDesignation() {
    return designation;
  }

  public void setDesignation(@Nullable String designation) {
    this.designation = text(designation);
  }

  public String getEmployeeId() {
    return employeeId;
  }

  public void setEmployeeId(@Nullable String employeeId) {
    this.employeeId = text(employeeId);
  }

  public boolean isRestricted() {
    return restricted;
  }

  public void setRestricted(boolean restricted) {
    this.restricted = restricted;
  }

  public String[] getGroups() {
    return groups;
  }

  public void setGroups(String @Nullable [] groups) {
    this.groups = groups == null ? new String[0] : groups;
  }

  public String getRole() {
    return role;
  }

  public void setRole(@Nullable String role) {
    this.role = text(role);
  }

  public String getRequestKey() {
    return requestKey;
  }

  public void setRequestKey(@Nullable String requestKey) {
    this.requestKey = text(requestKey);
  }
}
