package org.hanaper.web.access;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.hanaper.identity.UserChoice;
import org.hanaper.identity.UserChoices;
import org.hanaper.restriction.Consequences;
import org.hanaper.restriction.IpRuleId;
import org.hanaper.restriction.IpRuleRow;
import org.hanaper.restriction.Restrictions;
import org.hanaper.restriction.RuleList;
import org.hanaper.restriction.SaveIpRule;
import org.hanaper.web.shared.Act;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;

/** The page that writes an IP restriction; it tells first what the change would do. */
@Named
@ViewScoped
public class AccessRestrictionPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @EJB Restrictions restrictions;
  @EJB RuleList list;
  @EJB UserChoices people;
  @Inject Act act;

  private long id;
  private List<UserChoice> users = List.of();
  private String user = "";
  private String start = "";
  private String end = "";
  private String description = "";
  private @Nullable Consequences consequences;

  /** Reads the rule that is to be changed, if any. */
  public void load() {
    users = people.suggested();
    if (id > 0) {
      IpRuleRow rule = list.view(new IpRuleId(id));
      user = rule.user() == null ? "" : people.of(rule.user()).email();
      start = rule.range().start();
      end = rule.range().end();
      description = rule.description();
    }
  }

  /** Tells what the change would do. */
  public void review() {
    consequences = act.call(() -> restrictions.preview(command(false))).orElse(null);
  }

  /** Goes back to the form. */
  public void change() {
    consequences = null;
  }

  /** Saves for good. */
  public @Nullable String save() {
    return save(false);
  }

  /** Saves for ten minutes. */
  public @Nullable String tryOut() {
    return save(true);
  }

  private @Nullable String save(boolean trial) {
    Consequences weighed = consequences;
    return weighed != null && act.run(() -> restrictions.save(command(trial)))
        ? act.done(trial ? "access_restriction.tried" : "access_restriction.done", weighed.range())
            .to("/access/restrictions.xhtml")
        : null;
  }

  private SaveIpRule command(boolean trial) {
    return new SaveIpRule(
        id > 0 ? new IpRuleId(id) : null,
        user.isBlank() ? null : people.choose(user).id(),
        start,
        end,
        description,
        trial);
  }

  /** Where the caller comes from. */
  public String getPresentAddress() {
    return list.presentAddress();
  }

  public List<UserChoice> getUsers() {
    return users;
  }

  public @Nullable Consequences getConsequences() {
    return consequences;
  }

  public long getId() {
    return id;
  }

  public void setId(long id) {
    this.id = id;
  }

  public String getUser() {
    return user;
  }

  public void setUser(@Nullable String user) {
    this.user = user == null ? "" : user;
  }

  public String getStart() {
    return start;
  }

  public void setStart(String start) {
    this.start = start;
  }

  public String getEnd() {
    return end;
  }

  public void setEnd(String end) {
    this.end = end;
  }

  public String getDescription() {
    return description;
  }

  public void setDescription(String description) {
    this.description = description;
  }
}
