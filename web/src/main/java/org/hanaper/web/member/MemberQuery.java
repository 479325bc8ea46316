package org.hanaper.web.member;

import java.io.Serializable;
import java.util.Arrays;
import org.hanaper.access.Role;
import org.hanaper.member.UserQuestion;
import org.hanaper.member.UserState;
import org.jspecify.annotations.Nullable;

/** The parameters of the list's address, the same for the list and the export. */
public class MemberQuery implements Serializable {

  private static final long serialVersionUID = 1L;

  private String q = "";
  private String role = "";
  private String state = "";
  private String sort = "";
  private String after = "";

  /** The question that the parameters ask; what makes no sense narrows nothing. */
  public UserQuestion question() {
    return new UserQuestion(q, named(Role.values(), role), named(UserState.values(), state));
  }

  private static <E extends Enum<E>> @Nullable E named(E[] all, String name) {
    return Arrays.stream(all).filter(each -> each.name().equals(name)).findFirst().orElse(null);
  }

  private static String text(@Nullable String value) {
    return value == null ? "" : value;
  }

  public String getQ() {
    return q;
  }

  public void setQ(@Nullable String q) {
    this.q = text(q);
  }

  public String getRole() {
    return role;
  }

  public void setRole(@Nullable String role) {
    this.role = text(role);
  }

  public String getState() {
    return state;
  }

  public void setState(@Nullable String state) {
    this.state = text(state);
  }

  public String getSort() {
    return sort;
  }

  public void setSort(@Nullable String sort) {
    this.sort = text(sort);
  }

  public String getAfter() {
    return after;
  }

  public void setAfter(@Nullable String after) {
    this.after = text(after);
  }
}
