package org.hanaper.account;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import org.hanaper.access.Access;
import org.hanaper.access.Needs;
import org.hanaper.access.Permission;
import org.hanaper.audit.Audit;
import org.hanaper.audit.Happening;
import org.hanaper.shared.InvalidInput;
import org.hanaper.shared.SomebodyWasFaster;
import org.hanaper.store.Sql;
import org.jspecify.annotations.Nullable;

/** What an administrator sees of the own account, and its name. */
@Stateless
public class AccountData {

  @Inject Sql sql;
  @Inject Audit audit;
  @Inject Access access;
  @Inject Accounts accounts;

  /** The last day of the caller's account; empty without end. */
  @Needs(Permission.SETTINGS_EDIT)
  public Optional<LocalDate> lastDay() {
    return sql.first(
            "select expires_on from account where id = ?",
            row -> Optional.<LocalDate>ofNullable(row.dayOrNull("expires_on")),
            access.caller().inAccount().value())
        .flatMap(day -> day);
  }

  /**
   * Changes the name of the caller's organisation; documents that were issued keep the old one.
   *
   * @param seen the name that was shown when this was decided
   * @param name 2 to 150 characters, without links
   * @throws InvalidInput when the name can't be used
   * @throws SomebodyWasFaster when it is another by now
   */
  @Needs(Permission.SETTINGS_EDIT)
  public void rename(@Nullable String seen, String name) {
    String given = name.strip();
    new InvalidInput.Check()
        .that(OpenAccount.isName(given), "organization", "OrganizationNameNotUsable")
        .orRefuse();
    AccountView account = accounts.requireActive(access.caller().inAccount());
    int changed =
        sql.update(
            "update account set name = ? where id = ? and name = ?",
            given,
            account.id().value(),
            seen == null ? "" : seen);
    if (changed != 1) {
      throw new SomebodyWasFaster("account");
    }
    audit.record(
        Happening.done(
            "ACCOUNT_RENAMED", account.id(), "account", account.number(), seen + " -> " + given));
  }
}
