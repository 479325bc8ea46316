package org.hanaper.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.hanaper.access.NotAllowed;
import org.hanaper.access.Role;
import org.hanaper.account.AccountData;
import org.hanaper.account.AccountDetail;
import org.hanaper.account.AccountFilter;
import org.hanaper.account.AccountKind;
import org.hanaper.account.AccountRow;
import org.hanaper.account.AccountState;
import org.hanaper.account.Accounts;
import org.hanaper.account.AccountsOffice;
import org.hanaper.identity.AccountMember;
import org.hanaper.identity.AccountMembers;
import org.hanaper.shared.AccountId;
import org.hanaper.shared.Caller;
import org.hanaper.shared.InvalidInput;
import org.hanaper.shared.Money;
import org.hanaper.shared.NotFound;
import org.hanaper.shared.Slice;
import org.hanaper.shared.SomebodyWasFaster;
import org.hanaper.store.Sql;
import org.junit.jupiter.api.Test;

/** What the back office sees of accounts and sets in them, and what their administrators may. */
@OnBothDatabases
class AccountsOfficeIT extends InContainer {

  @Inject AccountsOffice office;
  @Inject AccountMembers members;
  @Inject AccountData data;
  @Inject Accounts accounts;
  @Inject NewAccounts people;
  @Inject Customers customers;
  @Inject Sql sql;

  @Test
  void readsTheListPageByPageInEveryOrder() throws Exception {
    String mark = "List" + UUID.randomUUID().toString().substring(0, 8);
    String email = NewAccounts.fresh();
    AccountId first = people.activated(email, mark);
    for (int i = 0; i < 27; i++) {
      sql.update(
          """
          insert into account (number, name, kind, state, country, currency, wallet_id,
            multiple_groups, expires_on, created_at)
          select ?, ?, 'RESELLER', state, country, currency, wallet_id, 0, ?, created_at
          from account where id = ?""",
          String.format("L%09d", (System.nanoTime() + i) % 1_000_000_000L),
          mark + " " + (char) ('A' + (i * 7) % 26),
          LocalDate.of(2040, 1, 1 + i % 5),
          first.value());
    }
    for (String sort : List.of("", "created", "name", "-name", "expires", "-expires")) {
      List<AccountRow> all = everything(mark, sort);
      assertThat(all).as(sort).hasSize(28).extracting(AccountRow::id).doesNotHaveDuplicates();
    }
    assertThat(everything(mark, "name")).extracting(AccountRow::name).isSorted();
    assertThat(everything(mark, "expires").get(27).expiresOn()).isNull();
    AccountFilter resellers =
        new AccountFilter(mark, AccountKind.RESELLER, AccountState.ACTIVE, "", "");
    assertThat(manager(() -> office.portion(resellers)).rows()).hasSize(27);
    AccountFilter ended = new AccountFilter(mark, null, AccountState.EXPIRED, "", "");
    assertThat(manager(() -> office.list(ended)).rows()).isEmpty();
    AccountFilter nonsense = new AccountFilter(mark, null, null, "name", "'; drop");
    assertThat(manager(() -> office.list(nonsense)).rows()).hasSize(25);
  }

  @Test
  void showsFactsMembersAndHistory() throws Exception {
    String email = NewAccounts.fresh();
    AccountId account = people.activated(email, "Shown Works");
    AccountDetail detail = manager(() -> office.view(account));
    assertThat(detail.history())
        .extracting(change -> change.state().name())
        .containsExactly("ACTIVE", "PENDING_ACTIVATION");
    List<AccountMember> found = manager(() -> members.of(account));
    assertThat(found).extracting(AccountMember::email).containsExactly(email);
    assertThatThrownBy(() -> manager(() -> office.view(someAccount())))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> as(member(account, Role.ADMINISTRATOR), () -> office.view(account)))
        .isInstanceOf(NotAllowed.class);
  }

  @Test
  void setsHowLowTheWalletMayFallAndUntilWhen() throws Exception {
    AccountId account = customers.active();
    LocalDate end = LocalDate.of(2041, 5, 6);
    manager(() -> terms(account, "250.00", end));
    AccountDetail detail = manager(() -> office.view(account));
    assertThat(detail.wallet().lowest()).isEqualTo(Money.parse("250.00", "INR").negated());
    assertThat(detail.wallet().endsOn()).isEqualTo(end);
    assertThatThrownBy(
            () ->
                manager(
                    () -> {
                      office.setTerms(account, Money.parse("1.00", "INR").negated(), null);
                      return true;
                    }))
        .isInstanceOf(InvalidInput.class);
    assertThatThrownBy(() -> as(operator(Role.FINANCE), () -> terms(account, "1.00", null)))
        .isInstanceOf(NotAllowed.class);
    assertThat(audited(account, "WALLET_TERMS_SET")).isEqualTo(1);
  }

  @Test
  void theAdministratorRenamesTheOrganisation() throws Exception {
    AccountId account = customers.active();
    Caller administrator = member(account, Role.ADMINISTRATOR);
    as(administrator, () -> rename("Anvil Works", "Anvil & Sons"));
    assertThat(accounts.get(account).name()).isEqualTo("Anvil & Sons");
    assertThat(audited(account, "ACCOUNT_RENAMED")).isEqualTo(1);
    assertThatThrownBy(() -> as(administrator, () -> rename("Anvil Works", "Anvil Two")))
        .isInstanceOf(SomebodyWasFaster.class);
    assertThatThrownBy(
            () -> as(administrator, () -> rename("Anvil & Sons", "see https://evil.example")))
        .isInstanceOf(InvalidInput.class);
    assertThatThrownBy(
            () -> as(member(account, Role.MANAGER), () -> rename("Anvil & Sons", "Mine")))
        .isInstanceOf(NotAllowed.class);
  }

  private List<AccountRow> everything(String mark, String sort) throws Exception {
    AccountFilter filter = new AccountFilter(mark, null, null, sort, "");
    List<AccountRow> all = new ArrayList<>();
    for (String key = ""; key != null; ) {
      AccountFilter from = filter.after(key);
      Slice<AccountRow> slice = manager(() -> office.list(from));
      all.addAll(slice.rows());
      key = slice.older();
    }
    return all;
  }

  private <T> T manager(Callable<T> work) throws Exception {
    return as(operator(Role.ACCOUNT_MANAGER), work);
  }

  private boolean terms(AccountId account, String overdraft, LocalDate end) {
    office.setTerms(account, Money.parse(overdraft, "INR"), end);
    return true;
  }

  private boolean rename(String seen, String name) {
    data.rename(seen, name);
    return true;
  }

  private long audited(AccountId account, String activity) {
    return sql.number(
        "select count(*) from audit_event where account_id = ? and activity = ?",
        account.value(),
        activity);
  }
}
