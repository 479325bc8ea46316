package org.hanaper.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.hanaper.access.NotAllowed;
import org.hanaper.access.Role;
import org.hanaper.ledger.Ledger;
import org.hanaper.ledger.RequestKeyReused;
import org.hanaper.ledger.TransactionId;
import org.hanaper.shared.Caller;
import org.hanaper.shared.InvalidInput;
import org.hanaper.shared.Money;
import org.hanaper.shared.NotFound;
import org.hanaper.shared.SomebodyWasFaster;
import org.hanaper.store.Sql;
import org.hanaper.withdrawal.BankAccount;
import org.hanaper.withdrawal.BankAccounts;
import org.hanaper.withdrawal.DeciderIsRequester;
import org.hanaper.withdrawal.NoBankAccount;
import org.hanaper.withdrawal.SubmitWithdrawal;
import org.hanaper.withdrawal.WithdrawalDecisions;
import org.hanaper.withdrawal.WithdrawalId;
import org.hanaper.withdrawal.WithdrawalQuery;
import org.hanaper.withdrawal.WithdrawalState;
import org.hanaper.withdrawal.Withdrawals;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Credits asked back: reserved at once, then paid, refused or cancelled, and that once. */
@OnBothDatabases
class WithdrawalIT extends InContainer {

  private static final String NUMBER = "50100012345678";

  @Inject Customers customers;
  @Inject Crowd crowd;
  @Inject BankAccounts bank;
  @Inject Withdrawals withdrawals;
  @Inject WithdrawalDecisions decisions;
  @Inject Ledger ledger;
  @Inject Sql sql;

  private final Caller finance = operator(Role.FINANCE);
  private Caller owner;

  @BeforeEach
  void somebodyHasCredits() throws Exception {
    owner = customers.member(customers.active(), Role.FINANCE_MANAGER);
    customers.topUp(owner.inAccount(), rupees(1000_00));
  }

  @Test
  void wantsABankAccountFirstAndKeepsItsNumberClosed() throws Exception {
    assertThatThrownBy(() -> asked("100.00")).isInstanceOf(NoBankAccount.class);
    saveBank();
    assertThat(as(owner, () -> bank.mine()).orElseThrow().masked()).isEqualTo("•••• 5678");
    assertThat(
            sql.list(
                "select number_closed from bank_account where account_id = ?",
                row -> row.text("number_closed"),
                owner.inAccount().value()))
        .singleElement()
        .satisfies(closed -> assertThat(closed).startsWith("v1.").doesNotContain(NUMBER));
    assertThat(mails("BANK_ACCOUNT_CHANGED")).isEqualTo(1);
    WithdrawalId id = asked("100.00");
    as(owner, () -> saved(new BankAccount("Else", "Other Bank", "999988887777", "ICIC0004321")));
    assertThat(as(finance, () -> decisions.reveal(id))).isEqualTo(NUMBER);
    assertThat(
            sql.number(
                "select count(*) from audit_event where activity = ? and target_id = ?",
                "WITHDRAWAL_BANK_ACCOUNT_SHOWN",
                id.value()))
        .isEqualTo(1);
  }

  @Test
  void reservesAtOnceAndPaysOnce() throws Exception {
    saveBank();
    WithdrawalId id = asked("400.00");
    assertThat(balances()).containsExactly(600_00L, 400_00L);
    assertThatThrownBy(() -> as(finance, () -> decisions.pay(id, " ")))
        .isInstanceOf(InvalidInput.class);
    List<Object> results = crowd.all(6, finance, () -> decisions.pay(id, "OUT-77"));
    assertThat(results).filteredOn(TransactionId.class::isInstance).hasSize(1);
    assertThat(results)
        .filteredOn(Exception.class::isInstance)
        .hasSize(5)
        .allSatisfy(told -> assertThat(told).isInstanceOf(SomebodyWasFaster.class));
    assertThat(balances()).containsExactly(600_00L, 0L);
    assertThat(as(owner, () -> withdrawals.view(id)).bankReference()).isEqualTo("OUT-77");
    assertThat(mails("WITHDRAWAL_REQUESTED")).isEqualTo(1);
    assertThat(mails("WITHDRAWAL_PAID")).isEqualTo(1);
    assertThatThrownBy(() -> as(owner, () -> cancelled(id))).isInstanceOf(SomebodyWasFaster.class);
    assertThat(as(finance, () -> ledger.drift())).isEmpty();
  }

  @Test
  void givesBackWhatIsRefusedOrCancelled() throws Exception {
    saveBank();
    WithdrawalId refused = asked("400.00");
    WithdrawalId cancelled = asked("600.00");
    assertThat(balances()).containsExactly(0L, 1000_00L);
    assertThatThrownBy(() -> as(finance, () -> decisions.refuse(refused, " ")))
        .isInstanceOf(InvalidInput.class);
    as(finance, () -> decisions.refuse(refused, "The holder is somebody else"));
    as(owner, () -> cancelled(cancelled));
    assertThat(balances()).containsExactly(1000_00L, 0L);
    assertThat(as(owner, () -> withdrawals.view(refused)).row().reason())
        .isEqualTo("The holder is somebody else");
    assertThat(mails("WITHDRAWAL_REFUSED")).isEqualTo(1);
    assertThatThrownBy(() -> as(finance, () -> decisions.pay(cancelled, "OUT-78")))
        .isInstanceOf(SomebodyWasFaster.class);
  }

  @Test
  void neverLetsMoreBeAskedBackThanThereIs() throws Exception {
    saveBank();
    for (String amount : List.of("1000.01", "0")) {
      assertThatThrownBy(() -> asked(amount)).isInstanceOf(InvalidInput.class);
    }
    List<Object> results = crowd.all(8, owner, () -> withdrawals.submit(command("300.00")));
    assertThat(results).filteredOn(WithdrawalId.class::isInstance).hasSize(3);
    assertThat(balances()).containsExactly(100_00L, 900_00L);
    asSystem(
        () -> {
          sql.update(
              "update wallet set lowest = -50000 where account_id = ? and kind = 'ACCOUNT_WALLET'",
              owner.inAccount().value());
          return null;
        });
    assertThatThrownBy(() -> asked("100.01")).isInstanceOf(InvalidInput.class);
    assertThat(as(owner, () -> withdrawals.terms()).available()).isEqualTo(rupees(100_00));
  }

  @Test
  void answersADoubleClickWithTheSameWithdrawal() throws Exception {
    saveBank();
    SubmitWithdrawal command = command("100.00");
    List<Object> results = crowd.all(4, owner, () -> withdrawals.submit(command));
    assertThat(results).hasSize(4).allSatisfy(id -> assertThat(id).isEqualTo(results.get(0)));
    assertThat(results.get(0)).isInstanceOf(WithdrawalId.class);
    assertThat(balances()).containsExactly(900_00L, 100_00L);
    SubmitWithdrawal other = new SubmitWithdrawal("200.00", "", command.requestKey());
    assertThatThrownBy(() -> as(owner, () -> withdrawals.submit(other)))
        .isInstanceOf(RequestKeyReused.class);
  }

  @Test
  void hidesWithdrawalsOfOthersAndRefusesThoseWhoMayNot() throws Exception {
    saveBank();
    WithdrawalId id = asked("100.00");
    Caller neighbour = customers.member(customers.active(), Role.ADMINISTRATOR);
    assertThatThrownBy(() -> as(neighbour, () -> withdrawals.view(id)))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> as(neighbour, () -> cancelled(id))).isInstanceOf(NotFound.class);
    assertThat(as(neighbour, () -> withdrawals.list(new WithdrawalQuery("", null, null))).rows())
        .isEmpty();
    Caller manager = customers.member(owner.inAccount(), Role.MANAGER);
    assertThatThrownBy(() -> as(manager, () -> withdrawals.submit(command("1.00"))))
        .isInstanceOf(NotAllowed.class);
    assertThatThrownBy(() -> as(manager, () -> saved(account()))).isInstanceOf(NotAllowed.class);
    assertThatThrownBy(() -> as(owner, () -> decisions.pay(id, "OUT-79")))
        .isInstanceOf(NotAllowed.class);
    assertThatThrownBy(() -> as(operator(Role.ACCOUNT_MANAGER), () -> decisions.reveal(id)))
        .isInstanceOf(NotAllowed.class);
    Caller same =
        new Caller(
            Caller.Kind.OPERATOR,
            owner.identity(),
            null,
            null,
            "else@example.org",
            Role.FINANCE.name(),
            "192.0.2.9");
    assertThatThrownBy(() -> as(same, () -> decisions.pay(id, "OUT-80")))
        .isInstanceOf(DeciderIsRequester.class);
    Caller sameAddress = customers.finance(owner.name());
    assertThatThrownBy(() -> as(sameAddress, () -> decisions.refuse(id, "mine")))
        .isInstanceOf(DeciderIsRequester.class);
    WithdrawalQuery waiting = new WithdrawalQuery(id.value(), WithdrawalState.REQUESTED, null);
    assertThat(as(finance, () -> decisions.list(waiting)).rows()).hasSize(1);
    Caller namesake = Customers.named(finance, owner.name());
    as(namesake, () -> decisions.refuse(id, "The holder is somebody else"));
    assertThat(balances()).containsExactly(1000_00L, 0L);
  }

  private void saveBank() throws Exception {
    as(owner, () -> saved(account()));
  }

  private static BankAccount account() {
    return new BankAccount("Anvil Works", "Bank of Pune", "5010 0012 3456 78", "HDFC0001234");
  }

  private String saved(BankAccount account) {
    bank.save(account);
    return "done";
  }

  private String cancelled(WithdrawalId id) {
    withdrawals.cancel(id);
    return "done";
  }

  private WithdrawalId asked(String amount) throws Exception {
    return as(owner, () -> withdrawals.submit(command(amount)));
  }

  private static SubmitWithdrawal command(String amount) {
    return new SubmitWithdrawal(amount, "", UUID.randomUUID().toString());
  }

  /** What the account's wallet and the reserve hold. */
  private List<Long> balances() {
    return sql.list(
        "select balance from wallet where account_id = ? and kind in (?, ?) order by kind",
        row -> row.number("balance"),
        owner.inAccount().value(),
        "ACCOUNT_WALLET",
        "WITHDRAWALS");
  }

  private long mails(String kind) {
    return sql.number(
        "select count(*) from mail where kind = ? and recipient = ?", kind, owner.name());
  }

  private static Money rupees(long minor) {
    return Money.ofMinor(minor, "INR");
  }
}
