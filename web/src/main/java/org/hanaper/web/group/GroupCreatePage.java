package org.hanaper.web.group;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.util.List;
import org.hanaper.group.GroupUser;
import org.hanaper.group.GroupUsers;
import org.hanaper.group.Groups;
import org.hanaper.web.shared.Act;
import org.hanaper.web.shared.Me;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;

/** The page that creates a group, with an allocation in the same save when asked for. */
@Named
@ViewScoped
public class GroupCreatePage implements Serializable {

  private static final long serialVersionUID = 1L;

  @EJB Groups groups;
  @EJB GroupUsers users;
  @Inject Act act;
  @Inject Me me;

  private final GroupFields fields = new GroupFields();
  private List<GroupUser> candidates = List.of();
  private transient @Nullable Part document;
  private transient @Nullable Part logo;

  public void load() {
    candidates = users.candidates();
  }

  public @Nullable String save() {
    fields.takeLogo(logo);
    return act.call(() -> groups.create(fields.create(me.getCurrency(), Uploads.read(document))))
        .map(
            id -> act.done("group_create.done", fields.getName()).to("/group/view.xhtml", "id", id))
        .orElse(null);
  }

  public GroupFields getFields() {
    return fields;
  }

  public List<GroupUser> getCandidates() {
    return candidates;
  }

  public @Nullable Part getLogo() {
    return logo;
  }

  public void setLogo(@Nullable Part logo) {
    this.logo = logo;
  }

  public @Nullable Part getDocument() {
    return document;
  }

  public void setDocument(@Nullable Part document) {
    this.document = document;
  }
}
