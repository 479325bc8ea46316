package org.hanaper.web.group;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import org.hanaper.group.GroupOrganizations;
import org.hanaper.group.GroupView;
import org.hanaper.group.Groups;
import org.hanaper.shared.GroupId;
import org.hanaper.shared.NotFound;
import org.hanaper.web.shared.Act;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;

/** The page that says for which organisations a group may order. */
@Named
@ViewScoped
public class GroupOrganizationsPage implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final String ALL = "ALL";
  private static final String SPECIFIC = "SPECIFIC";

  @EJB Groups groups;
  @EJB GroupOrganizations organizations;
  @Inject Act act;

  private long id;
  private @Nullable GroupView group;
  private String scope = ALL;
  private String names = "";

  public void load() {
    if (id <= 0) {
      throw new NotFound("group");
    }
    group = groups.view(new GroupId(id));
    List<String> kept = organizations.of(new GroupId(id));
    scope = kept.isEmpty() ? ALL : SPECIFIC;
    names = String.join("\n", kept);
  }

  /** Saves the choice. */
  public @Nullable String save() {
    boolean saved =
        scope.equals(SPECIFIC)
            ? act.run(
                () -> organizations.narrow(new GroupId(id), Arrays.asList(names.split("\\R", -1))))
            : act.run(() -> organizations.allowAll(new GroupId(id)));
    return saved ? act.done("group_organizations.done").to("/group/view.xhtml", "id", id) : null;
  }

  public @Nullable GroupView getGroup() {
    return group;
  }

  public long getId() {
    return id;
  }

  public void setId(long id) {
    this.id = id;
  }

  public String getScope() {
    return scope;
  }

  public void setScope(@Nullable String scope) {
    this.scope = scope == null ? ALL : scope;
  }

  public String getNames() {
    return names;
  }

  public void setNames(@Nullable String names) {
    this.names = names == null ? "" : names;
  }
}
