package org.hanaper.web.group;

import jakarta.ejb.EJB;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.hanaper.group.GroupRow;
import org.hanaper.group.Groups;
import org.hanaper.shared.Slice;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;

/** The list of groups. */
@Named
@ViewScoped
public class GroupListPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @EJB Groups groups;

  private String q = "";
  private String show = "";
  private String after = "";
  private Slice<GroupRow> slice = new Slice<>(List.of(), null, null);

  public void load() {
    slice = groups.list(q, isArchivedShown(), after.isEmpty() ? null : after);
  }

  public Slice<GroupRow> getSlice() {
    return slice;
  }

  public String getQ() {
    return q;
  }

  public void setQ(@Nullable String q) {
    this.q = q == null ? "" : q;
  }

  public boolean isArchivedShown() {
    return show.equals("all");
  }

  public String getShow() {
    return show;
  }

  public void setShow(@Nullable String show) {
    this.show = show == null ? "" : show;
  }

  public String getAfter() {
    return after;
  }

  public void setAfter(@Nullable String after) {
    this.after = after == null ? "" : after;
  }
}
