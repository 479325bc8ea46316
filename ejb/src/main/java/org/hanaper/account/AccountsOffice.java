package org.hanaper.account;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hanaper.access.Needs;
import org.hanaper.access.Permission;
import org.hanaper.audit.Audit;
import org.hanaper.audit.Happening;
import org.hanaper.shared.AccountId;
import org.hanaper.shared.Slice;
import org.hanaper.shared.SomebodyWasFaster;
import org.hanaper.store.Row;
import org.hanaper.store.Sql;
import org.jspecify.annotations.Nullable;

/** What account managers see and do with accounts. */
@Stateless
public class AccountsOffice {

  private static final int PAGE = 25;

  @Inject Sql sql;
  @Inject Audit audit;
  @Inject Accounts accounts;

  /**
   * The accounts, newest first.
   *
   * @param search a part of name or number, empty for all
   * @param after the key of the last row seen, null for the first page
   */
  @Needs(Permission.OFFICE_ACCOUNTS)
  public Slice<AccountRow> list(String search, @Nullable String after) {
    long before =
        after != null && after.matches("[0-9]{1,18}") ? Long.parseLong(after) : Long.MAX_VALUE;
    String pattern = "%" + escape(search.strip().toLowerCase(Locale.ROOT)) + "%";
    List<AccountRow> found =
        sql.list(
            """
            select id, number, name, kind, state, country, currency, multiple_groups, created_at
            from account
            where id < ? and (lower(name) like ? escape '!' or number like ? escape '!')
            order by id desc
            fetch first 26 rows only""",
            AccountsOffice::row,
            before,
            pattern,
            pattern);
    boolean more = found.size() > PAGE;
    List<AccountRow> rows = new ArrayList<>(more ? found.subList(0, PAGE) : found);
    return new Slice<>(rows, null, more ? rows.get(PAGE - 1).id().toString() : null);
  }

  /**
   * Lets an account create groups, or no longer (domain H-10).
   *
   * @param account a top-level account
   * @param allowed whether it may
   * @throws CapabilityNotOfKind for an account under a reseller's
   * @throws SomebodyWasFaster when it is so already
   */
  @Needs(Permission.OFFICE_UNBLOCK)
  public void allowMultipleGroups(AccountId account, boolean allowed) {
    AccountView found = accounts.get(account);
    if (allowed && !found.canHave(Capability.MULTIPLE_GROUPS)) {
      throw new CapabilityNotOfKind(found.number());
    }
    int changed =
        sql.update(
            "update account set multiple_groups = ? where id = ? and multiple_groups <> ?",
            allowed,
            account.value(),
            allowed);
    if (changed != 1) {
      throw new SomebodyWasFaster("account");
    }
    String activity = allowed ? "MULTIPLE_GROUPS_ALLOWED" : "MULTIPLE_GROUPS_ENDED";
    audit.record(Happening.done(activity, account, "account", found.number(), ""));
  }

  private static String escape(String search) {
    return search.replaceAll("([!%_])", "!$1");
  }

  private static AccountRow row(Row row) throws SQLException {
    return new AccountRow(
        new AccountId(row.number("id")),
        row.text("number"),
        row.text("name"),
        row.constant("kind", AccountKind.class),
        row.constant("state", AccountState.class),
        row.text("country"),
        row.text("currency"),
        row.flag("multiple_groups"),
        row.moment("created_at"));
  }
}
