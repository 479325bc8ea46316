package org.hanaper.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.hanaper.access.NotAllowed;
import org.hanaper.access.Role;
import org.hanaper.document.DocumentKindNotAllowed;
import org.hanaper.ledger.RequestKeyReused;
import org.hanaper.ledger.TransactionId;
import org.hanaper.payment.ApproveOfflinePayment;
import org.hanaper.payment.ApproverIsSubmitter;
import org.hanaper.payment.BankReferenceTaken;
import org.hanaper.payment.OfflineDecisions;
import org.hanaper.payment.OfflineMode;
import org.hanaper.payment.OfflinePaymentId;
import org.hanaper.payment.OfflinePayments;
import org.hanaper.payment.OfflineProof;
import org.hanaper.payment.OfflineQuery;
import org.hanaper.payment.OfflineState;
import org.hanaper.payment.ReviewedOfflinePayment;
import org.hanaper.payment.SubmitOfflinePayment;
import org.hanaper.shared.Caller;
import org.hanaper.shared.InvalidInput;
import org.hanaper.shared.Money;
import org.hanaper.shared.NotFound;
import org.hanaper.shared.SomebodyWasFaster;
import org.hanaper.store.Sql;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Credits bought outside the portal: nothing is booked before finance approves, and then once. */
@OnBothDatabases
class OfflinePaymentIT extends InContainer {

  @Inject Customers customers;
  @Inject Crowd crowd;
  @Inject OfflinePayments payments;
  @Inject OfflineDecisions decisions;
  @Inject Sql sql;
  @Inject Clock clock;

  private final Caller finance = operator(Role.FINANCE);
  private Caller payer;

  @BeforeEach
  void somebodyPays() throws Exception {
    payer = customers.member(customers.active(), Role.FINANCE_MANAGER);
  }

  @Test
  void changesTheBalanceOnlyWhenFinanceApproves() throws Exception {
    OfflinePaymentId id = submitted("500.00");
    assertThat(balance()).isZero();
    assertThat(mails("OFFLINE_SUBMITTED")).isEqualTo(1);
    assertThatThrownBy(() -> as(finance, () -> approved(id, 500_01, "")))
        .isInstanceOf(InvalidInput.class);
    assertThatThrownBy(() -> as(finance, () -> approved(id, 0, "nothing came")))
        .isInstanceOf(InvalidInput.class);
    assertThatThrownBy(() -> as(finance, () -> approved(id, 499_00, " ")))
        .isInstanceOf(InvalidInput.class);
    as(finance, () -> approved(id, 499_00, "The bank kept 1.00"));
    assertThat(balance()).isEqualTo(499_00);
    assertThat(as(payer, () -> payments.view(id)))
        .satisfies(
            seen -> {
              assertThat(seen.row().state()).isEqualTo(OfflineState.APPROVED);
              assertThat(seen.received()).isEqualTo(rupees(499_00));
              assertThat(seen.row().reason()).isEqualTo("The bank kept 1.00");
              assertThat(seen.decidedBy()).isNull();
            });
    assertThat(mails("OFFLINE_APPROVED")).isEqualTo(1);
  }

  @Test
  void creditsOnceHoweverManyDecide() throws Exception {
    OfflinePaymentId id = submitted("500.00");
    List<Object> results = crowd.all(8, finance, () -> approved(id, 500_00, ""));
    assertThat(results).filteredOn(TransactionId.class::isInstance).hasSize(1);
    assertThat(results)
        .filteredOn(Exception.class::isInstance)
        .hasSize(7)
        .allSatisfy(told -> assertThat(told).isInstanceOf(SomebodyWasFaster.class));
    assertThat(balance()).isEqualTo(500_00);
    assertThatThrownBy(() -> as(finance, () -> rejected(id, "too late")))
        .isInstanceOf(SomebodyWasFaster.class);
    assertThatThrownBy(() -> as(payer, () -> withdrawn(id))).isInstanceOf(SomebodyWasFaster.class);
  }

  @Test
  void takesATransactionNumberOnceUntilItIsRejectedOrWithdrawn() throws Exception {
    OfflinePaymentId first = as(payer, () -> payments.submit(wire("500.00", "utr 77 x")));
    for (String same : List.of("UTR77X", " utr77x ")) {
      assertThatThrownBy(() -> as(payer, () -> payments.submit(wire("400.00", same))))
          .isInstanceOf(BankReferenceTaken.class);
      assertThatThrownBy(() -> as(payer, () -> payments.review(wire("400.00", same), null)))
          .isInstanceOf(BankReferenceTaken.class);
    }
    assertThatThrownBy(() -> as(finance, () -> rejected(first, " ")))
        .isInstanceOf(InvalidInput.class);
    as(finance, () -> rejected(first, "No such transfer"));
    assertThat(mails("OFFLINE_REJECTED")).isEqualTo(1);
    OfflinePaymentId second = as(payer, () -> payments.submit(wire("500.00", "UTR77X")));
    as(payer, () -> withdrawn(second));
    as(payer, () -> payments.submit(wire("500.00", "UTR77X")));
    Caller neighbour = customers.member(customers.active(), Role.ADMINISTRATOR);
    as(neighbour, () -> payments.submit(wire("500.00", "UTR77X")));
    assertThat(balance()).isZero();
  }

  @Test
  void answersARepeatedRequestWithTheSamePayment() throws Exception {
    SubmitOfflinePayment command = wire("500.00", "R" + System.nanoTime());
    List<Object> results = crowd.all(4, payer, () -> payments.submit(command));
    assertThat(results)
        .filteredOn(Exception.class::isInstance)
        .allSatisfy(
            told ->
                assertThat(told)
                    .isInstanceOfAny(SomebodyWasFaster.class, BankReferenceTaken.class));
    OfflinePaymentId once = as(payer, () -> payments.submit(command));
    assertThat(results).filteredOn(OfflinePaymentId.class::isInstance).containsOnly(once);
    SubmitOfflinePayment other =
        new SubmitOfflinePayment(
            "501.00",
            OfflineMode.WIRE,
            command.reference(),
            command.paidOn(),
            "Bank",
            "",
            null,
            command.requestKey());
    assertThatThrownBy(() -> as(payer, () -> payments.submit(other)))
        .isInstanceOf(RequestKeyReused.class);
  }

  @Test
  void keepsTheProofForPayerAndFinanceOnly() throws Exception {
    OfflineProof text =
        new OfflineProof("proof.pdf", "paid, honestly".getBytes(StandardCharsets.UTF_8));
    assertThatThrownBy(() -> as(payer, () -> payments.review(wire("5.00", "REF1"), text)))
        .isInstanceOf(DocumentKindNotAllowed.class);
    OfflineProof proof = new OfflineProof("proof.pdf", Pdf.onePage());
    ReviewedOfflinePayment reviewed = as(payer, () -> payments.review(wire("5.00", "REF1"), proof));
    assertThat(reviewed.proof()).isEqualTo("proof.pdf");
    Caller thief = customers.member(customers.active(), Role.ADMINISTRATOR);
    assertThatThrownBy(() -> as(thief, () -> payments.submit(reviewed.command())))
        .isInstanceOf(NotFound.class);
    OfflinePaymentId id = as(payer, () -> payments.submit(reviewed.command()));
    assertThat(as(finance, () -> decisions.proof(id)).bytes()).isEqualTo(Pdf.onePage());
    OfflinePaymentId bare = submitted("6.00");
    assertThatThrownBy(() -> as(finance, () -> decisions.proof(bare))).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> as(payer, () -> decisions.proof(id))).isInstanceOf(NotAllowed.class);
  }

  @Test
  void hidesPaymentsOfOthersAndRefusesThoseWhoMayNot() throws Exception {
    OfflinePaymentId id = submitted("500.00");
    Caller neighbour = customers.member(customers.active(), Role.ADMINISTRATOR);
    assertThatThrownBy(() -> as(neighbour, () -> payments.view(id))).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> as(neighbour, () -> withdrawn(id))).isInstanceOf(NotFound.class);
    assertThat(as(neighbour, () -> payments.list(new OfflineQuery("", null, null))).rows())
        .isEmpty();
    Caller basic = customers.member(payer.inAccount(), Role.BASIC_USER);
    assertThatThrownBy(() -> as(basic, () -> payments.submit(wire("1.00", "X123"))))
        .isInstanceOf(NotAllowed.class);
    assertThatThrownBy(() -> as(payer, () -> approved(id, 500_00, "")))
        .isInstanceOf(NotAllowed.class);
    assertThatThrownBy(() -> as(operator(Role.APPROVER), () -> approved(id, 500_00, "")))
        .isInstanceOf(NotAllowed.class);
  }

  @Test
  void letsNobodyDecideAboutHisOwnPayment() throws Exception {
    OfflinePaymentId id = submitted("500.00");
    Caller same =
        new Caller(
            Caller.Kind.OPERATOR,
            payer.identity(),
            null,
            null,
            "another-name@example.org",
            Role.FINANCE.name(),
            "192.0.2.7");
    assertThatThrownBy(() -> as(same, () -> approved(id, 500_00, "")))
        .isInstanceOf(ApproverIsSubmitter.class);
    Caller sameAddress = customers.finance(payer.name().toUpperCase(java.util.Locale.ROOT));
    assertThatThrownBy(() -> as(sameAddress, () -> rejected(id, "mine")))
        .isInstanceOf(ApproverIsSubmitter.class);
    assertThat(balance()).isZero();
  }

  @Test
  void letsANamesakeDecide() throws Exception {
    OfflinePaymentId id = submitted("500.00");
    Caller namesake = Customers.named(finance, payer.name());
    as(namesake, () -> approved(id, 500_00, ""));
    assertThat(balance()).isEqualTo(500_00);
  }

  @Test
  void showsTheQueueByAccountNumberAndState() throws Exception {
    OfflinePaymentId id = submitted("500.00");
    OfflineQuery waiting = new OfflineQuery(id.value(), OfflineState.SUBMITTED, null);
    assertThat(as(finance, () -> decisions.list(waiting)).rows())
        .singleElement()
        .satisfies(row -> assertThat(row.accountName()).isEqualTo("Anvil Works"));
    OfflineQuery decided = new OfflineQuery(id.value(), OfflineState.APPROVED, null);
    assertThat(as(finance, () -> decisions.list(decided)).rows()).isEmpty();
    String number = as(finance, () -> decisions.view(id)).accountNumber();
    assertThat(as(finance, () -> decisions.list(new OfflineQuery(number, null, null))).rows())
        .hasSize(1);
  }

  private OfflinePaymentId submitted(String amount) throws Exception {
    return as(payer, () -> payments.submit(wire(amount, "UTR" + System.nanoTime())));
  }

  private SubmitOfflinePayment wire(String amount, String reference) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    String key = UUID.randomUUID().toString();
    return new SubmitOfflinePayment(
        amount, OfflineMode.WIRE, reference, today, "Bank of Pune", "", null, key);
  }

  private TransactionId approved(OfflinePaymentId id, long minor, String reason) {
    return decisions.approve(new ApproveOfflinePayment(id, rupees(minor), reason));
  }

  private String rejected(OfflinePaymentId id, String reason) {
    decisions.reject(id, reason);
    return "done";
  }

  private String withdrawn(OfflinePaymentId id) {
    payments.withdraw(id);
    return "done";
  }

  private long balance() {
    return customers.balance(payer.inAccount()).minor();
  }

  private long mails(String kind) {
    return sql.number(
        "select count(*) from mail where kind = ? and recipient = ?", kind, payer.name());
  }

  private static Money rupees(long minor) {
    return Money.ofMinor(minor, "INR");
  }
}
