package org.hanaper.web.group;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.hanaper.group.CreditMove;
import org.hanaper.group.FinanceMode;
import org.hanaper.group.GroupCredit;
import org.hanaper.group.GroupDomains;
import org.hanaper.group.GroupLife;
import org.hanaper.group.GroupOrganizations;
import org.hanaper.group.GroupUser;
import org.hanaper.group.GroupUsers;
import org.hanaper.group.GroupView;
import org.hanaper.group.Groups;
import org.hanaper.ordering.Orders;
import org.hanaper.report.AuditLog;
import org.hanaper.report.AuditRow;
import org.hanaper.shared.GroupId;
import org.hanaper.shared.NotFound;
import org.hanaper.shared.Slice;
import org.hanaper.web.shared.Act;
import org.hanaper.web.shared.Me;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;

/** The page of one group. */
@Named
@ViewScoped
public class GroupViewPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @EJB Groups groups;
  @EJB GroupCredit credit;
  @EJB GroupUsers users;
  @EJB Orders orderList;
  @EJB GroupDomains domains;
  @EJB GroupOrganizations organizationLists;
  @EJB GroupLife life;
  @EJB AuditLog audit;
  @Inject Act act;
  @Inject Me me;

  private long id;
  private @Nullable GroupView group;
  private final GroupOrders orders = new GroupOrders();
  private String moves = "";
  private String people = "";
  private Slice<CreditMove> history = new Slice<>(List.of(), null, null);
  private Slice<GroupUser> admitted = new Slice<>(List.of(), null, null);
  private List<String> narrowed = List.of();
  private List<String> organizations = List.of();
  private List<AuditRow> activity = List.of();

  public void load() {
    if (id <= 0) {
      throw new NotFound("group");
    }
    group = groups.view(new GroupId(id));
    history = credit.history(new GroupId(id), moves);
    admitted = users.admitted(new GroupId(id), people);
    if (isOrdersShown()) {
      orders.load(orderList, new GroupId(id));
    }
    narrowed = domains.of(new GroupId(id));
    organizations = organizationLists.of(new GroupId(id));
    activity = me.can("AUDIT_VIEW") ? audit.of("group", group.row().number()) : List.<AuditRow>of();
  }

  /** Puts the group away. */
  public @Nullable String archive() {
    return act.run(() -> life.archive(new GroupId(id))) ? again("group_view.archived") : null;
  }

  /** Takes the group back. */
  public @Nullable String restore() {
    return act.run(() -> life.restore(new GroupId(id))) ? again("group_view.restored") : null;
  }

  private String again(String done) {
    String name = group == null ? "" : group.row().name();
    return act.done(done, name).to("/group/view.xhtml", "id", id);
  }

  public List<String> getOrganizations() {
    return organizations;
  }

  public List<String> getNarrowed() {
    return narrowed;
  }

  public List<AuditRow> getActivity() {
    return activity;
  }

  /** Whether it pays from its own balance, so that credits can be allocated to it. */
  public boolean isPaysItself() {
    return group != null && group.row().mode() == FinanceMode.DEDUCT_FROM_GROUP;
  }

  public @Nullable GroupView getGroup() {
    return group;
  }

  public Slice<CreditMove> getHistory() {
    return history;
  }

  public Slice<GroupUser> getAdmitted() {
    return admitted;
  }

  /** Whether the caller may see orders at all. */
  public boolean isOrdersShown() {
    return me.can("ORDER_VIEW");
  }

  public GroupOrders getOrders() {
    return orders;
  }

  public String getMoves() {
    return moves;
  }

  public void setMoves(@Nullable String moves) {
    this.moves = moves == null ? "" : moves;
  }

  public String getPeople() {
    return people;
  }

  public void setPeople(@Nullable String people) {
    this.people = people == null ? "" : people;
  }

  public long getId() {
    return id;
  }

  public void setId(long id) {
    this.id = id;
  }
}
