package org.hanaper.web.group;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.hanaper.group.GroupUser;
import org.hanaper.group.GroupView;
import org.hanaper.group.Groups;
import org.hanaper.shared.GroupId;
import org.hanaper.shared.NotFound;
import org.hanaper.web.shared.Act;
import org.hanaper.web.shared.Me;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;

/** The page that edits a group's details, users, finance mode and spend limit. */
@Named
@ViewScoped
public class GroupEditPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @EJB Groups groups;
  @Inject Act act;
  @Inject Me me;

  private long id;
  private @Nullable GroupView group;
  private GroupFields fields = new GroupFields();
  private List<GroupUser> candidates = List.of();

  public void load() {
    if (id <= 0) {
      throw new NotFound("group");
    }
    group = groups.view(new GroupId(id));
    fields = GroupFields.of(group);
    candidates = groups.candidates();
  }

  public @Nullable String save() {
    return act.run(() -> groups.edit(fields.edit(new GroupId(id), me.getCurrency())))
        ? act.done("group_edit.done", fields.getName()).to("/group/view.xhtml", "id", id)
        : null;
  }

  public @Nullable GroupView getGroup() {
    return group;
  }

  public GroupFields getFields() {
    return fields;
  }

  public List<GroupUser> getCandidates() {
    return candidates;
  }

  public long getId() {
    return id;
  }

  public void setId(long id) {
    this.id = id;
  }
}
