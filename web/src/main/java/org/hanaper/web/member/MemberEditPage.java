package org.hanaper.web.member;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.hanaper.group.GroupChoice;
import org.hanaper.group.UserGroups;
import org.hanaper.member.UserRow;
import org.hanaper.member.Users;
import org.hanaper.shared.MembershipId;
import org.hanaper.shared.NotFound;
import org.hanaper.web.shared.Act;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;

/** The page that edits a user. */
@Named
@ViewScoped
public class MemberEditPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @EJB Users users;
  @EJB UserGroups groups;
  @Inject Act act;

  private long id;
  private @Nullable UserRow user;
  private MemberFields fields = new MemberFields();
  private List<GroupChoice> choices = List.of();

  public void load() {
    if (id <= 0) {
      throw new NotFound("user");
    }
    UserRow found = users.view(new MembershipId(id));
    user = found;
    fields = MemberFields.of(found, groups.of(found.id()));
    choices = groups.choices();
  }

  public @Nullable String save() {
    UserRow shown = Objects.requireNonNull(user);
    return act.run(() -> users.edit(fields.edit(shown)))
        ? act.done("member_edit.done", fields.getName()).to("/member/view.xhtml", "id", id)
        : null;
  }

  public @Nullable UserRow getUser() {
    return user;
  }

  public MemberFields getFields() {
    return fields;
  }

  public List<GroupChoice> getChoices() {
    return choices;
  }

  public long getId() {
    return id;
  }

  public void setId(long id) {
    this.id = id;
  }
}
