package org.hanaper.web.member;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.hanaper.group.GroupChoice;
import org.hanaper.group.UserGroups;
import org.hanaper.member.Users;
import org.hanaper.web.shared.Act;
import org.hanaper.web.shared.Preferences;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;

/** The page 'New User (+)'. */
@Named
@ViewScoped
public class MemberCreatePage implements Serializable {

  private static final long serialVersionUID = 1L;

  @EJB Users users;
  @EJB UserGroups groups;
  @Inject Act act;
  @Inject Preferences preferences;

  private final MemberFields fields = new MemberFields();
  private List<GroupChoice> choices = List.of();

  public void load() {
    choices = groups.choices();
  }

  public @Nullable String save() {
    return act.call(() -> users.create(fields.create(preferences.getLanguage())))
        .map(
            id ->
                act.done("member_create.done", fields.getName(), fields.getEmail())
                    .to("/member/view.xhtml", "id", id))
        .orElse(null);
  }

  public MemberFields getFields() {
    return fields;
  }

  public List<GroupChoice> getChoices() {
    return choices;
  }
}
