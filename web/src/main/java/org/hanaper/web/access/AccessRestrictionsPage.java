package org.hanaper.web.access;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.hanaper.identity.UserChoice;
import org.hanaper.identity.UserChoices;
import org.hanaper.restriction.AddressAnswer;
import org.hanaper.restriction.IpRuleRow;
import org.hanaper.restriction.IpRuleState;
import org.hanaper.restriction.Restrictions;
import org.hanaper.restriction.RuleList;
import org.hanaper.shared.Slice;
import org.hanaper.web.shared.Act;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;

/** The list of IP restrictions, and the box that tries an address on them. */
@Named
@ViewScoped
public class AccessRestrictionsPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @EJB RuleList list;
  @EJB Restrictions restrictions;
  @EJB UserChoices people;
  @Inject Act act;

  private String state = "";
  private String after = "";
  private Slice<IpRuleRow> slice = new Slice<>(List.of(), null, null);
  private List<UserChoice> users = List.of();
  private String address = "";
  private String user = "";
  private @Nullable AddressAnswer answer;

  /** Reads the page of the list that the address asks for. */
  public void load() {
    users = people.suggested();
    read();
  }

  private void read() {
    slice = list.list(states().contains(state) ? IpRuleState.valueOf(state) : null, after);
  }

  /** Enables a rule again. */
  public void enable(IpRuleRow rule) {
    if (act.run(() -> restrictions.enable(rule.id()))) {
      act.done("access_restrictions.enabled", rule.range());
    }
    read();
  }

  /** Disables a rule. */
  public void disable(IpRuleRow rule) {
    if (act.run(() -> restrictions.disable(rule.id()))) {
      act.done("access_restrictions.disabled", rule.range());
    }
    read();
  }

  /** Keeps a rule that is on trial. */
  public void confirm(IpRuleRow rule) {
    if (act.run(() -> restrictions.confirm(rule.id()))) {
      act.done("access_restrictions.confirmed", rule.range());
    }
    read();
  }

  /** Tries an address. */
  public void test() {
    answer = act.call(() -> list.test(address, people.choose(user).id())).orElse(null);
  }

  /** Where the caller comes from. */
  public String getPresentAddress() {
    return list.presentAddress();
  }

  /** The states that the list can be narrowed to. */
  public List<String> states() {
    return List.of(IpRuleState.ENABLED.name(), IpRuleState.DISABLED.name());
  }

  public Slice<IpRuleRow> getSlice() {
    return slice;
  }

  public List<UserChoice> getUsers() {
    return users;
  }

  public @Nullable AddressAnswer getAnswer() {
    return answer;
  }

  public String getState() {
    return state;
  }

  public void setState(@Nullable String state) {
    this.state = state == null ? "" : state;
  }

  public String getAfter() {
    return after;
  }

  public void setAfter(@Nullable String after) {
    this.after = after == null ? "" : after;
  }

  public String getAddress() {
    return address;
  }

  public void setAddress(String address) {
    this.address = address;
  }

  public String getUser() {
    return user;
  }

  public void setUser(@Nullable String user) {
    this.user = user == null ? "" : user;
  }
}
