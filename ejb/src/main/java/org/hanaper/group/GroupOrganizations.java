package org.hanaper.group;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hanaper.access.Access;
import org.hanaper.access.Inside;
import org.hanaper.access.Needs;
import org.hanaper.access.Permission;
import org.hanaper.account.AccountView;
import org.hanaper.audit.Audit;
import org.hanaper.audit.Happening;
import org.hanaper.shared.AccountId;
import org.hanaper.shared.GroupId;
import org.hanaper.shared.InvalidInput;
import org.hanaper.shared.NotFound;
import org.hanaper.store.Sql;

/**
 * For which organisations a group may order: 'All' or 'Specific' (domain B.3). They are names typed
 * by hand until organisations have pages of their own.
 */
@Stateless
public class GroupOrganizations {

  private static final int MOST = 100;
  private static final int LONGEST = 150;
  private static final int LONGEST_DETAILS = 900;

  @Inject Sql sql;
  @Inject Access access;
  @Inject Audit audit;
  @Inject GroupRows groups;
  @Inject Allocation allocation;
  @EJB GroupSpending spending;

  /**
   * The organisations that a group is narrowed to, sorted.
   *
   * @param group a group of the caller's account
   * @return empty when it may order for all
   * @throws NotFound when it isn't the account's
   */
  @Needs(Permission.GROUP_EDIT)
  public List<String> of(GroupId group) {
    AccountId account = access.caller().inAccount();
    Payer payer = groups.payer(group, account).orElseThrow(() -> new NotFound("group"));
    return names(payer.group());
  }

  /**
   * The organisations among which an order in a group chooses.
   *
   * @param group a group in which the caller may order
   * @return empty when any name may be typed
   * @throws GroupNotUsable when the caller may not use it (EMS-1142)
   */
  @Needs(Permission.ORDER_PLACE)
  public List<String> offered(GroupId group) {
    return names(spending.payer(group, access.caller().inAccount()).group());
  }

  /**
   * Lets a group order for all organisations.
   *
   * @param group a group of the caller's account
   */
  @Needs(Permission.GROUP_EDIT)
  public void allowAll(GroupId group) {
    save(group, Map.of(), "all organisations");
  }

  /**
   * Narrows a group to organisations.
   *
   * @param group a group of the caller's account
   * @param typed as typed; the same name in other letters counts once
   * @throws InvalidInput when none is given, or one is too long
   */
  @Needs(Permission.GROUP_EDIT)
  public void narrow(GroupId group, List<String> typed) {
    InvalidInput.Check check = new InvalidInput.Check();
    Map<String, String> names = new LinkedHashMap<>();
    for (String one : typed) {
      String name = plain(one);
      check.that(name.length() <= LONGEST, "organizations", "Group.organization_too_long", LONGEST);
      if (!name.isEmpty()) {
        names.putIfAbsent(GroupForm.folded(name), name);
      }
    }
    check
        .that(!names.isEmpty(), "organizations", "Group.organizations_missing")
        .that(names.size() <= MOST, "organizations", "Group.organizations_too_many", MOST)
        .orRefuse();
    save(group, names, String.join(", ", names.values()));
  }

  /**
   * Refuses an organisation for which a group may not order.
   *
   * @param payer the group as just read
   * @param organization as typed, empty when the order certifies none
   * @return the name as the group's list writes it, or as typed
   * @throws OrganizationNotPermitted when another group's list holds it (EMS-1161)
   * @throws NewOrganizationNotAllowed when no list of the account holds it (EMS-1143)
   */
  @Inside
  public String require(Payer payer, String organization) {
    String name = plain(organization);
    if (name.isEmpty() || !isNarrowed(payer.group())) {
      return name;
    }
    return sql.first(
            "select name from group_organization where group_id = ? and name_folded = ?",
            row -> row.text("name"),
            payer.group().value(),
            GroupForm.folded(name))
        .orElseThrow(() -> refusal(payer, name));
  }

  private RuntimeException refusal(Payer payer, String name) {
    long elsewhere =
        sql.number(
            """
            select count(*) from account_group g join group_organization o on o.group_id = g.id
            where g.account_id = (select account_id from account_group where id = ?)
              and o.name_folded = ?""",
            payer.group().value(),
            GroupForm.folded(name));
    return elsewhere > 0
        ? new OrganizationNotPermitted(GroupNumber.of(payer.group()), payer.name(), name)
        : new NewOrganizationNotAllowed(payer.name(), name);
  }

  private boolean isNarrowed(GroupId group) {
    return sql.number(
            "select count(*) from account_group where id = ? and organizations_specific = 1",
            group.value())
        > 0;
  }

  private void save(GroupId group, Map<String, String> names, String told) {
    AccountView account = allocation.activeAccount();
    Payer payer = groups.payer(group, account.id()).orElseThrow(() -> new NotFound("group"));
    int changed =
        sql.update(
            """
            update account_group set organizations_specific = ?
            where id = ? and archived_at is null""",
            !names.isEmpty(),
            group.value());
    if (changed != 1) {
      throw new GroupIsArchived(payer.name());
    }
    sql.update("delete from group_organization where group_id = ?", group.value());
    names.forEach(
        (folded, name) ->
            sql.update(
                "insert into group_organization (group_id, name_folded, name) values (?, ?, ?)",
                group.value(),
                folded,
                name));
    String shown = told.substring(0, Math.min(told.length(), LONGEST_DETAILS));
    audit.record(
        Happening.done(
            "GROUP_ORGANIZATIONS_SET", account.id(), "group", GroupNumber.of(group), shown));
  }

  private List<String> names(GroupId group) {
    return sql.list(
        """
        select o.name from group_organization o join account_group g on g.id = o.group_id
        where o.group_id = ? and g.organizations_specific = 1
        order by o.name_folded""",
        row -> row.text("name"),
        group.value());
  }

  private static String plain(String typed) {
    return typed.strip().replaceAll("\\s+", " ");
  }
}
