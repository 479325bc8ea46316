package org.hanaper.withdrawal;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.hanaper.access.Access;
import org.hanaper.access.Needs;
import org.hanaper.access.Permission;
import org.hanaper.account.AccountView;
import org.hanaper.account.Accounts;
import org.hanaper.audit.Audit;
import org.hanaper.audit.Happening;
import org.hanaper.store.Sql;
import org.hanaper.store.Vault;

/** Where accounts get their money back to; the number is encrypted with the house's key. */
@Stateless
public class BankAccounts {

  @Inject Sql sql;
  @Inject Audit audit;
  @Inject Access access;
  @Inject Accounts accounts;
  @Inject Vault vault;
  @Inject Clock clock;
  @Inject Event<BankAccountChanged> changed;

  /**
   * Saves the bank account of the caller's account; requests made before keep the old one.
   *
   * @param typed what was typed
   * @throws org.hanaper.shared.InvalidInput with all that is wrong, by field
   */
  @Needs(Permission.CREDIT_WITHDRAW)
  public void save(BankAccount typed) {
    AccountView account = accounts.requireActive(access.caller().inAccount());
    BankAccount tidy = typed.tidied();
    BankAccountNumbers.refuseUnless(tidy, account.currency());
    accounts.hold(account.id());
    String masked = BankAccountNumbers.masked(tidy.number());
    String before = masked(account);
    sql.update("delete from bank_account where account_id = ?", account.id().value());
    insert(account, tidy, masked);
    audit.record(
        Happening.done(
            "BANK_ACCOUNT_SAVED",
            account.id(),
            "bank_account",
            account.number(),
            before + " -> " + masked));
    changed.fire(new BankAccountChanged(account.id(), masked, access.caller().name()));
  }

  /** The bank account of the caller's account; empty when none was saved yet. */
  @Needs(Permission.CREDIT_WITHDRAW)
  public Optional<BankAccountView> mine() {
    return sql.first(
        """
        select holder, bank, number_masked, bank_code, changed_at, changed_by
        from bank_account
        where account_id = ?""",
        row ->
            new BankAccountView(
                row.text("holder"),
                row.text("bank"),
                row.text("number_masked"),
                row.text("bank_code"),
                row.moment("changed_at"),
                row.text("changed_by")),
        access.caller().inAccount().value());
  }

  private String masked(AccountView account) {
    return sql.first(
            "select number_masked from bank_account where account_id = ?",
            row -> row.text("number_masked"),
            account.id().value())
        .orElse("none");
  }

  private void insert(AccountView account, BankAccount tidy, String masked) {
    sql.update(
        """
        insert into bank_account (account_id, holder, bank, number_closed, number_masked, bank_code,
          changed_at, changed_by)
        values (?, ?, ?, ?, ?, ?, ?, ?)""",
        account.id().value(),
        tidy.holder(),
        tidy.bank(),
        vault.encrypt(purpose(account.id().value()), tidy.number()),
        masked,
        tidy.bankCode(),
        clock.instant(),
        access.caller().name());
  }

  // a number copied to another account's row doesn't open there
  static String purpose(long account) {
    return "bank account " + account;
  }
}
