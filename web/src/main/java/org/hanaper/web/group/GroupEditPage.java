package org.hanaper.web.group;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.util.List;
import org.hanaper.group.EditGroup;
import org.hanaper.group.FinanceMode;
import org.hanaper.group.GroupUser;
import org.hanaper.group.GroupUsers;
import org.hanaper.group.GroupView;
import org.hanaper.group.Groups;
import org.hanaper.group.ModePreview;
import org.hanaper.ordering.Orders;
import org.hanaper.ordering.UnderWay;
import org.hanaper.shared.GroupId;
import org.hanaper.shared.NotFound;
import org.hanaper.shared.Slice;
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
  @EJB GroupUsers users;
  @EJB Orders orders;
  @Inject Act act;
  @Inject Me me;

  private long id;
  private @Nullable GroupView group;
  private GroupFields fields = new GroupFields();
  private List<GroupUser> candidates = List.of();
  private Slice<GroupUser> admitted = new Slice<>(List.of(), null, null);
  private String people = "";
  private @Nullable ModePreview preview;
  private transient @Nullable Part logo;
  private UnderWay underWay = new UnderWay(0, 0);

  public void load() {
    if (id <= 0) {
      throw new NotFound("group");
    }
    group = groups.view(new GroupId(id));
    fields = GroupFields.of(group);
    candidates = users.candidates();
    admitted = users.admitted(new GroupId(id), people);
  }

  /** Saves, or first shows what a change of who pays would do. */
  public @Nullable String save() {
    fields.takeLogo(logo);
    if (group != null && fields.mode() != group.row().mode()) {
      preview = act.call(() -> groups.previewMode(form())).orElse(null);
      underWay = orders.underWay(new GroupId(id));
      return null;
    }
    return saved(() -> groups.edit(form()));
  }

  /** Saves what was shown; what no longer holds is refused, and shown anew. */
  public @Nullable String confirm() {
    ModePreview seen = preview;
    if (seen == null) {
      return null;
    }
    String next = saved(() -> groups.changeMode(form(), seen));
    if (next == null) {
      preview = act.call(() -> groups.previewMode(form())).orElse(null);
      underWay = orders.underWay(new GroupId(id));
    }
    return next;
  }

  /** Back to the form, with everything kept. */
  public void back() {
    preview = null;
  }

  private @Nullable String saved(Act.Work work) {
    return act.run(work)
        ? act.done("group_edit.done", fields.getName()).to("/group/view.xhtml", "id", id)
        : null;
  }

  private EditGroup form() {
    return fields.edit(new GroupId(id), me.getCurrency());
  }

  public @Nullable Part getLogo() {
    return logo;
  }

  public void setLogo(@Nullable Part logo) {
    this.logo = logo;
  }

  public @Nullable ModePreview getPreview() {
    return preview;
  }

  public UnderWay getUnderWay() {
    return underWay;
  }

  /** Whether the new threshold is told: only where the account will pay. */
  public boolean isLimited() {
    return fields.isLimitOn() && fields.mode() == FinanceMode.DEDUCT_FROM_ACCOUNT;
  }

  public Slice<GroupUser> getAdmitted() {
    return admitted;
  }

  public String getPeople() {
    return people;
  }

  public void setPeople(@Nullable String people) {
    this.people = people == null ? "" : people;
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
