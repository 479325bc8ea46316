package org.hanaper.web.access;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.stream.Stream;
import org.hanaper.access.Access;
import org.hanaper.access.Decision;
import org.hanaper.access.Permission;
import org.hanaper.group.GroupChoice;
import org.hanaper.group.UserGroups;
import org.hanaper.identity.AccessExplanation;
import org.hanaper.identity.ExplainAccess;
import org.hanaper.identity.UserChoice;
import org.hanaper.identity.UserChoices;
import org.hanaper.shared.GroupId;
import org.hanaper.shared.InvalidInput;
import org.hanaper.web.shared.Act;
import org.hanaper.web.shared.Preferences;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;

/** Answers whether somebody could come in and do something, step by step. */
@Named
@ViewScoped
public class AccessExplainedPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @EJB AccessExplanation explanation;
  @EJB Access access;
  @EJB UserChoices people;
  @EJB UserGroups groups;
  @Inject Act act;
  @Inject Preferences preferences;

  private List<UserChoice> users = List.of();
  private List<GroupChoice> choices = List.of();
  private String user = "";
  private String address = "";
  private String at = "";
  private String permission = "";
  private @Nullable Long group;
  private @Nullable Decision decision;

  /** Reads what can be chosen. */
  public void load() {
    users = people.suggested();
    choices = groups.choices();
    address = access.caller().address();
  }

  /** Decides as the house would. */
  public void explain() {
    decision = act.call(() -> explanation.explain(command())).orElse(null);
  }

  private ExplainAccess command() {
    return new ExplainAccess(
        people.choose(user).id(),
        address,
        moment(),
        permission.isEmpty() ? null : Permission.valueOf(permission),
        group == null ? null : new GroupId(group));
  }

  private @Nullable Instant moment() {
    try {
      return at.isBlank() ? null : LocalDateTime.parse(at.strip()).atZone(zone()).toInstant();
    } catch (DateTimeParseException e) {
      new InvalidInput.Check().that(false, "at", "MomentNotUnderstood").orRefuse();
      return null;
    }
  }

  private ZoneId zone() {
    return preferences.getZone();
  }

  /** What members of an account may be asked about. */
  public List<String> getPermissions() {
    return Stream.of(Permission.values())
        .filter(one -> one.compareTo(Permission.OFFICE_ACCOUNTS) < 0)
        .map(Enum::name)
        .toList();
  }

  public List<UserChoice> getUsers() {
    return users;
  }

  public List<GroupChoice> getChoices() {
    return choices;
  }

  public @Nullable Decision getDecision() {
    return decision;
  }

  public String getUser() {
    return user;
  }

  public void setUser(@Nullable String user) {
    this.user = user == null ? "" : user;
  }

  public String getAddress() {
    return address;
  }

  public void setAddress(String address) {
    this.address = address;
  }

  public String getAt() {
    return at;
  }

  public void setAt(String at) {
    this.at = at;
  }

  public String getPermission() {
    return permission;
  }

  public void setPermission(@Nullable String permission) {
    this.permission = permission == null ? "" : permission;
  }

  public @Nullable Long getGroup() {
    return group;
  }

  public void setGroup(@Nullable Long group) {
    this.group = group;
  }
}
