package org.hanaper.web.group;

import jakarta.ejb.EJB;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.hanaper.group.CreditMove;
import org.hanaper.group.FinanceMode;
import org.hanaper.group.GroupCredit;
import org.hanaper.group.GroupView;
import org.hanaper.group.Groups;
import org.hanaper.shared.GroupId;
import org.hanaper.shared.NotFound;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;

/** The page of one group. */
@Named
@ViewScoped
public class GroupViewPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @EJB Groups groups;
  @EJB GroupCredit credit;

  private long id;
  private @Nullable GroupView group;
  private List<CreditMove> history = List.of();

  public void load() {
    if (id <= 0) {
      throw new NotFound("group");
    }
    group = groups.view(new GroupId(id));
    history = credit.history(new GroupId(id));
  }

  /** Whether it pays from its own balance, so that credits can be allocated to it. */
  public boolean isPaysItself() {
    return group != null && group.row().mode() == FinanceMode.DEDUCT_FROM_GROUP;
  }

  public @Nullable GroupView getGroup() {
    return group;
  }

  public List<CreditMove> getHistory() {
    return history;
  }

  public long getId() {
    return id;
  }

  public void setId(long id) {
    this.id = id;
  }
}
