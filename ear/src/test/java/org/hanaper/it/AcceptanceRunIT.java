package org.hanaper.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hanaper.it.Customers.order;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.hanaper.access.Role;
import org.hanaper.group.GroupCredit;
import org.hanaper.group.MoveCredits;
import org.hanaper.group.SpendLimitExceeded;
import org.hanaper.ledger.InsufficientCredit;
import org.hanaper.ledger.Ledger;
import org.hanaper.ordering.OrderDesk;
import org.hanaper.ordering.OrderFulfilment;
import org.hanaper.ordering.OrderId;
import org.hanaper.ordering.OrderOnHold;
import org.hanaper.payment.ApproveOfflinePayment;
import org.hanaper.payment.GatewayAnswer;
import org.hanaper.payment.GatewayPayouts;
import org.hanaper.payment.OfflineDecisions;
import org.hanaper.payment.OfflineMode;
import org.hanaper.payment.OfflinePaymentId;
import org.hanaper.payment.OfflinePayments;
import org.hanaper.payment.OnlinePayments;
import org.hanaper.payment.PaymentId;
import org.hanaper.payment.PaymentSettlement;
import org.hanaper.payment.Source;
import org.hanaper.payment.StartPayment;
import org.hanaper.payment.SubmitOfflinePayment;
import org.hanaper.shared.AccountId;
import org.hanaper.shared.BusinessException;
import org.hanaper.shared.Caller;
import org.hanaper.shared.GroupId;
import org.hanaper.shared.Money;
import org.hanaper.store.Sql;
import org.hanaper.withdrawal.BankAccount;
import org.hanaper.withdrawal.BankAccounts;
import org.hanaper.withdrawal.SubmitWithdrawal;
import org.hanaper.withdrawal.WithdrawalDecisions;
import org.hanaper.withdrawal.WithdrawalId;
import org.hanaper.withdrawal.Withdrawals;
import org.junit.jupiter.api.Test;

/** The worked run of domain D.5, to the cent. Every step goes through the boundaries. */
@OnBothDatabases
class AcceptanceRunIT extends InContainer {

  @Inject Customers customers;
  @Inject Ledger ledger;
  @Inject GroupCredit credit;
  @Inject OrderDesk desk;
  @Inject OrderFulfilment fulfilment;
  @Inject OnlinePayments online;
  @Inject PaymentSettlement settlement;
  @Inject GatewayPayouts payouts;
  @Inject OfflinePayments offline;
  @Inject OfflineDecisions decisions;
  @Inject BankAccounts bank;
  @Inject Withdrawals withdrawals;
  @Inject WithdrawalDecisions withdrawalDecisions;
  @Inject Sql sql;

  private AccountId account;
  private Caller administrator;
  private GroupId groupG;
  private GroupId groupH;

  @Test
  void endsWithTheBalancesOfTheSpecification() throws Exception {
    account = customers.ready();
    administrator = customers.member(account, Role.ADMINISTRATOR);
    groupG = customers.payingGroup(administrator, "G");
    groupH = customers.limitedGroup(administrator, "H", rupees(200_00));

    PaymentId paid = payOnline();
    expect(1, 1000_00, 0, 0);
    as(operator(Role.FINANCE), () -> payouts.settle(paid.value(), rupees(20_00)));
    expect(2, 1000_00, 0, 0);
    OfflinePaymentId payment = as(administrator, this::submitOffline);
    expect(3, 1000_00, 0, 0);
    as(
        operator(Role.FINANCE),
        () -> decisions.approve(new ApproveOfflinePayment(payment, rupees(500_00), "")));
    expect(4, 1500_00, 0, 0);
    as(administrator, () -> credit.allocate(move(300_00)));
    expect(5, 1200_00, 300_00, 0);
    as(administrator, () -> credit.deallocate(move(50_00)));
    expect(6, 1250_00, 250_00, 0);

    OrderId order1 = as(administrator, () -> desk.place(order(groupH, 1)));
    expect(7, 1132_00, 250_00, 118_00);
    OrderId order2 = as(administrator, () -> desk.place(order(groupG, 1)));
    expect(8, 1132_00, 132_00, 118_00);
    OrderId order3 = keptBecause(SpendLimitExceeded.class, () -> desk.place(order(groupH, 1)));
    expect(9, 1132_00, 132_00, 118_00);
    as(operator(Role.APPROVER), () -> done(() -> desk.reject(order1, "not ours", key())));
    expect(10, 1250_00, 132_00, 0);
    as(administrator, () -> done(() -> desk.pay(order3, rupees(118_00), key())));
    expect(11, 1132_00, 132_00, 118_00);
    asSystem(() -> done(() -> fulfilment.fulfil(order2)));
    expect(12, 1132_00, 132_00, 118_00);
    assertThatThrownBy(() -> as(administrator, () -> credit.deallocate(move(200_00))))
        .isInstanceOf(InsufficientCredit.class);
    expect(13, 1132_00, 132_00, 118_00);
    keptBecause(InsufficientCredit.class, () -> desk.place(order(groupG, 2)));
    expect(14, 1132_00, 132_00, 118_00);
    askBackAndRefuse();
    expect(15, 1132_00, 132_00, 118_00);

    assertThat(trialBalance())
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                1000, 1480_00L, 5000, 20_00L, 2000, -1132_00L, 2010, -132_00L, 2200, -100_00L, 2100,
                -36_00L, 4000, -100_00L));
    assertThat(as(operator(Role.FINANCE), () -> ledger.drift())).isEmpty();
  }

  private void expect(int step, long wallet, long groupWallet, long spent) {
    assertThat(customers.balance(account))
        .as("account after step " + step)
        .isEqualTo(rupees(wallet));
    assertThat(customers.group(groupG).get(0)).as("G after step " + step).isEqualTo(groupWallet);
    assertThat(customers.group(groupH).get(1)).as("H spent after step " + step).isEqualTo(spent);
  }

  private OrderId keptBecause(Class<? extends BusinessException> reason, Callable<OrderId> order) {
    try {
      as(administrator, order);
    } catch (OrderOnHold refusal) {
      assertThat(refusal.reason()).isInstanceOf(reason);
      return refusal.order();
    } catch (Exception e) {
      throw new AssertionError(e);
    }
    throw new AssertionError("the order was charged");
  }

  private OfflinePaymentId submitOffline() {
    return offline.submit(
        new SubmitOfflinePayment(
            "500.00",
            OfflineMode.WIRE,
            "UTR" + System.nanoTime(),
            LocalDate.now(java.time.ZoneOffset.UTC),
            "Bank of Pune",
            "",
            null,
            key()));
  }

  private PaymentId payOnline() throws Exception {
    PaymentId id = as(administrator, () -> online.start(new StartPayment("1000.00", key())).id());
    GatewayAnswer paid =
        new GatewayAnswer(id, GatewayAnswer.State.PAID, rupees(1000_00), "tg_acceptance");
    asSystem(() -> settlement.settle(paid, Source.WEBHOOK));
    return id;
  }

  private void askBackAndRefuse() throws Exception {
    as(
        administrator,
        () ->
            done(
                () ->
                    bank.save(
                        new BankAccount(
                            "Anvil Works", "Bank of Pune", "50100012345678", "HDFC0001234"))));
    WithdrawalId id =
        as(administrator, () -> withdrawals.submit(new SubmitWithdrawal("132.00", "", key())));
    assertThat(customers.balance(account)).isEqualTo(rupees(1000_00));
    as(operator(Role.FINANCE), () -> withdrawalDecisions.refuse(id, "still needed"));
  }

  /** The accounts of the chart that this run left with a balance, debits positive. */
  private Map<Integer, Long> trialBalance() {
    Map<Integer, Long> balances = new TreeMap<>();
    sql
        .list(
            """
            select e.ledger_account, sum(e.amount) as total
            from ledger_entry e join ledger_transaction t on t.id = e.transaction_id
            where t.account_id = ?
            group by e.ledger_account""",
            row -> Map.entry((int) row.number("ledger_account"), row.number("total")),
            account.value())
        .stream()
        .filter(entry -> entry.getValue() != 0)
        .forEach(entry -> balances.put(entry.getKey(), entry.getValue()));
    return balances;
  }

  private MoveCredits move(long minor) {
    return new MoveCredits(groupG, rupees(minor), null, "", key());
  }

  private static String done(Runnable work) {
    work.run();
    return "done";
  }

  private static String key() {
    return UUID.randomUUID().toString();
  }

  private static Money rupees(long minor) {
    return Money.ofMinor(minor, "INR");
  }
}
