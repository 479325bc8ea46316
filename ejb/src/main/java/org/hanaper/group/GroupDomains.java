package org.hanaper.group;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
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

/** For which domains a group may order: 'All' or 'Specific' (domain B.3). */
@Stateless
public class GroupDomains {

  private static final int MOST = 200;

  @Inject Sql sql;
  @Inject Access access;
  @Inject Audit audit;
  @Inject GroupRows groups;
  @Inject Allocation allocation;

  /**
   * The domains that a group is narrowed to, sorted.
   *
   * @param group a group of the caller's account
   * @return empty when it may order for all
   * @throws NotFound when it isn't the account's
   */
  @Needs(Permission.GROUP_EDIT)
  public List<String> of(GroupId group) {
    AccountId account = access.caller().inAccount();
    Payer payer = groups.payer(group, account).orElseThrow(() -> new NotFound("group"));
    return payer.isNarrowed() ? names(group) : List.of();
  }

  /**
   * Lets a group order for all domains.
   *
   * @param group a group of the caller's account
   */
  @Needs(Permission.GROUP_EDIT)
  public void allowAll(GroupId group) {
    save(group, new TreeSet<>(), "all domains");
  }

  /**
   * Narrows a group to domains and their sub-domains.
   *
   * @param group a group of the caller's account
   * @param typed as typed; international names are kept as A-labels
   * @throws InvalidInput when none is given, or one is no name that somebody can own
   */
  @Needs(Permission.GROUP_EDIT)
  public void narrow(GroupId group, List<String> typed) {
    InvalidInput.Check check = new InvalidInput.Check();
    SortedSet<String> names = new TreeSet<>();
    for (String one : typed) {
      if (!one.isBlank()) {
        DomainName.of(one)
            .ifPresentOrElse(
                name -> names.add(name.value()),
                () -> check.that(false, "domains", "Group.domain_invalid", one.strip()));
      }
    }
    check
        .that(!names.isEmpty() || !check.passes(), "domains", "Group.domains_missing")
        .that(names.size() <= MOST, "domains", "Group.domains_too_many", MOST)
        .orRefuse();
    save(group, names, String.join(", ", names));
  }

  /**
   * Refuses names for which a group may not order.
   *
   * @param payer the group as just read
   * @param names in their final form, with or without a wildcard in front
   * @throws DomainNotPermitted for the first name that isn't covered (EMS-1170)
   */
  @Inside
  public void require(Payer payer, List<String> names) {
    if (!payer.isNarrowed()) {
      return;
    }
    List<String> allowed = names(payer.group());
    for (String name : names) {
      if (allowed.stream().noneMatch(domain -> new DomainName(domain).covers(name))) {
        throw new DomainNotPermitted(payer.name(), name);
      }
    }
  }

  private void save(GroupId group, SortedSet<String> names, String told) {
    AccountView account = allocation.activeAccount();
    Payer payer = groups.payer(group, account.id()).orElseThrow(() -> new NotFound("group"));
    int changed =
        sql.update(
            "update account_group set domains_specific = ? where id = ? and archived_at is null",
            !names.isEmpty(),
            group.value());
    if (changed != 1) {
      throw new GroupIsArchived(payer.name());
    }
    sql.update("delete from group_domain where group_id = ?", group.value());
    names.forEach(
        name ->
            sql.update(
                "insert into group_domain (group_id, name) values (?, ?)", group.value(), name));
    String shown = told.substring(0, Math.min(told.length(), 900));
    audit.record(
        Happening.done("GROUP_DOMAINS_SET", account.id(), "group", GroupNumber.of(group), shown));
  }

  private List<String> names(GroupId group) {
    return sql.list(
        "select name from group_domain where group_id = ? order by name",
        row -> row.text("name"),
        group.value());
  }
}
