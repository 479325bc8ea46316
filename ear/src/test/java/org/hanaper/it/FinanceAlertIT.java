package org.hanaper.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.hanaper.access.Role;
import org.hanaper.account.Accounts;
import org.hanaper.account.AccountsOffice;
import org.hanaper.ledger.Ledger;
import org.hanaper.notification.AlertKind;
import org.hanaper.notification.AlertRow;
import org.hanaper.payment.ApproveOfflinePayment;
import org.hanaper.payment.GatewayAnswer;
import org.hanaper.payment.HeldPayments;
import org.hanaper.payment.OfflineDecisions;
import org.hanaper.payment.OfflineMode;
import org.hanaper.payment.OfflinePaymentId;
import org.hanaper.payment.OfflinePayments;
import org.hanaper.payment.OnlinePayments;
import org.hanaper.payment.PaymentId;
import org.hanaper.payment.PaymentSettlement;
import org.hanaper.payment.RecheckResult;
import org.hanaper.payment.Source;
import org.hanaper.payment.StartPayment;
import org.hanaper.payment.SubmitOfflinePayment;
import org.hanaper.shared.Caller;
import org.hanaper.withdrawal.BankAccount;
import org.hanaper.withdrawal.BankAccounts;
import org.hanaper.withdrawal.SubmitWithdrawal;
import org.hanaper.withdrawal.WithdrawalDecisions;
import org.hanaper.withdrawal.WithdrawalId;
import org.hanaper.withdrawal.Withdrawals;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What waits for the finance team alerts it until it is decided, and then the payer. */
@OnBothDatabases
class FinanceAlertIT extends AlertCases {

  @Inject OnlinePayments online;
  @Inject PaymentSettlement settlement;
  @Inject HeldPayments held;
  @Inject OfflinePayments offline;
  @Inject OfflineDecisions decisions;
  @Inject BankAccounts bank;
  @Inject Withdrawals withdrawals;
  @Inject WithdrawalDecisions payouts;
  @Inject Ledger ledger;
  @Inject Accounts accounts;
  @Inject AccountsOffice office;
  @Inject Clock time;

  private Caller finance;

  @BeforeEach
  void somebodyDecides() {
    finance = customers.finance("finance-" + UUID.randomUUID() + "@example.org");
  }

  @Test
  void tellsOfAPaymentOfAnotherAmountUntilItIsCredited() throws Exception {
    PaymentId payment = wronglyPaid();
    assertThat(open(finance)).containsExactly(AlertKind.PAYMENT_TO_DECIDE);
    assertThat(all(finance).get(0).link()).isEqualTo("/office/held.xhtml");
    assertThat(all(finance).get(0).facts()).contains(payment.toString());
    assertThat(open(administrator)).containsExactly(AlertKind.PAYMENT_HELD);
    assertThat(open(manager)).isEmpty();
    assertThat(mails(administrator, "PAYMENT_HELD")).isEqualTo(1);
    as(finance, () -> held.credit(payment.value(), "the bank kept the rest"));
    assertThat(open(finance)).isEmpty();
    assertThat(open(administrator)).containsExactly(AlertKind.PAYMENT_SUCCEEDED);
  }

  @Test
  void tellsOfAPaymentOfAnotherAmountUntilItIsDismissed() throws Exception {
    PaymentId payment = wronglyPaid();
    as(finance, () -> done(() -> held.dismiss(payment.value(), "given back by hand")));
    assertThat(open(finance)).isEmpty();
    assertThat(open(administrator)).containsExactly(AlertKind.PAYMENT_FAILED);
  }

  @Test
  void tellsOfAnOfflinePaymentUntilItIsApprovedAndThenThePayer() throws Exception {
    OfflinePaymentId payment = submitted();
    assertThat(open(finance)).containsExactly(AlertKind.OFFLINE_TO_DECIDE);
    assertThat(all(finance).get(0).link()).isEqualTo("/office/transfer.xhtml?id=" + payment);
    assertThat(open(administrator)).isEmpty();
    as(
        finance,
        () -> decisions.approve(new ApproveOfflinePayment(payment, rupees(499_00), "kept 1.00")));
    assertThat(open(finance)).isEmpty();
    assertThat(all(administrator))
        .singleElement()
        .satisfies(
            alert -> {
              assertThat(alert.kind()).isEqualTo(AlertKind.OFFLINE_APPROVED);
              assertThat(alert.link()).isEqualTo("/billing/transfer.xhtml?id=" + payment);
              assertThat(alert.facts().get(1)).contains("499.00");
            });
    assertThat(open(manager)).isEmpty();
  }

  @Test
  void tellsThePayerWhyAnOfflinePaymentWasRejected() throws Exception {
    OfflinePaymentId payment = submitted();
    as(finance, () -> done(() -> decisions.reject(payment, "No such transfer")));
    assertThat(open(finance)).isEmpty();
    assertThat(all(administrator))
        .singleElement()
        .satisfies(
            alert -> {
              assertThat(alert.kind()).isEqualTo(AlertKind.OFFLINE_REJECTED);
              assertThat(alert.facts()).contains("No such transfer");
            });
  }

  @Test
  void forgetsAnOfflinePaymentThatItsPayerTookBack() throws Exception {
    OfflinePaymentId payment = submitted();
    as(administrator, () -> done(() -> offline.withdraw(payment)));
    assertThat(open(finance)).isEmpty();
    assertThat(all(finance)).singleElement().matches(AlertRow::resolved);
    assertThat(all(administrator)).isEmpty();
  }

  @Test
  void tellsOfAWithdrawalUntilItIsRefusedOrCancelled() throws Exception {
    customers.topUp(account, rupees(1000_00));
    as(
        administrator,
        () ->
            done(
                () ->
                    bank.save(
                        new BankAccount(
                            "Anvil", "Bank of Pune", "50100012345678", "HDFC0001234"))));
    WithdrawalId refused = asked();
    assertThat(open(finance)).containsExactly(AlertKind.WITHDRAWAL_TO_DECIDE);
    assertThat(all(finance).get(0).link()).isEqualTo("/office/withdrawal.xhtml?id=" + refused);
    as(finance, () -> done(() -> payouts.refuse(refused, "The holder is somebody else")));
    WithdrawalId cancelled = asked();
    as(administrator, () -> done(() -> withdrawals.cancel(cancelled)));
    assertThat(open(finance)).isEmpty();
    assertThat(all(finance)).hasSize(2);
  }

  @Test
  void aTopUpMovesTheLastDayOfTheBalanceAndNeverToAnEarlierOne() throws Exception {
    LocalDate today = LocalDate.ofInstant(time.instant(), ZoneOffset.UTC);
    customers.topUp(account, rupees(10_00));
    ends(today.plusDays(6));
    assertThat(open(administrator)).containsExactly(AlertKind.BALANCE_ENDS);
    OfflinePaymentId first = submitted();
    as(finance, () -> decisions.approve(new ApproveOfflinePayment(first, rupees(500_00), "")));
    assertThat(end()).isEqualTo(today.plusDays(365));
    look();
    assertThat(open(administrator)).containsExactly(AlertKind.OFFLINE_APPROVED);
    ends(today.plusDays(400));
    OfflinePaymentId second = submitted();
    as(finance, () -> decisions.approve(new ApproveOfflinePayment(second, rupees(500_00), "")));
    assertThat(end()).isEqualTo(today.plusDays(400));
    ends(null);
    OfflinePaymentId third = submitted();
    as(finance, () -> decisions.approve(new ApproveOfflinePayment(third, rupees(500_00), "")));
    assertThat(end()).isNull();
  }

  private @Nullable LocalDate end() throws Exception {
    return asSystem(() -> ledger.wallet(accounts.get(account).wallet()).endsOn());
  }

  private void ends(@Nullable LocalDate day) throws Exception {
    as(operator(Role.ACCOUNT_MANAGER), () -> done(() -> office.setTerms(account, rupees(0), day)));
    look();
  }

  private WithdrawalId asked() throws Exception {
    String key = UUID.randomUUID().toString();
    return as(administrator, () -> withdrawals.submit(new SubmitWithdrawal("100.00", "", key)));
  }

  private PaymentId wronglyPaid() throws Exception {
    StartPayment command = new StartPayment("1000.00", UUID.randomUUID().toString());
    PaymentId payment = as(administrator, () -> online.start(command).id());
    GatewayAnswer answer =
        new GatewayAnswer(payment, GatewayAnswer.State.PAID, rupees(900_00), "tg_9");
    assertThat(asSystem(() -> settlement.settle(answer, Source.WEBHOOK)))
        .isEqualTo(RecheckResult.HELD);
    return payment;
  }

  private OfflinePaymentId submitted() throws Exception {
    return as(
        administrator,
        () ->
            offline.submit(
                new SubmitOfflinePayment(
                    "500.00",
                    OfflineMode.WIRE,
                    "UTR" + System.nanoTime(),
                    LocalDate.ofInstant(time.instant(), ZoneOffset.UTC),
                    "Bank of Pune",
                    "",
                    null,
                    UUID.randomUUID().toString())));
  }

  private List<AlertKind> open(Caller caller) throws Exception {
    return all(caller).stream()
        .filter(alert -> !alert.resolved() && alert.unread())
        .map(AlertRow::kind)
        .toList();
  }
}
