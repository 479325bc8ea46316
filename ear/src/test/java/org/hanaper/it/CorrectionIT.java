package org.hanaper.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.hanaper.access.NotAllowed;
import org.hanaper.access.Role;
import org.hanaper.account.Accounts;
import org.hanaper.correction.CheckerIsMaker;
import org.hanaper.correction.CorrectionId;
import org.hanaper.correction.CorrectionQuery;
import org.hanaper.correction.CorrectionState;
import org.hanaper.correction.Corrections;
import org.hanaper.correction.Direction;
import org.hanaper.correction.OnlyItsMaker;
import org.hanaper.correction.ProposeCorrection;
import org.hanaper.ledger.CreditLimitExceeded;
import org.hanaper.ledger.InsufficientCredit;
import org.hanaper.ledger.Ledger;
import org.hanaper.ledger.RequestKeyReused;
import org.hanaper.ledger.TransactionId;
import org.hanaper.shared.AccountId;
import org.hanaper.shared.Caller;
import org.hanaper.shared.InvalidInput;
import org.hanaper.shared.Money;
import org.hanaper.shared.NotFound;
import org.hanaper.shared.SomebodyWasFaster;
import org.hanaper.store.Sql;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Corrections need two persons, are booked once and never pass the granted overdraft. */
@OnBothDatabases
class CorrectionIT extends InContainer {

  @Inject Customers customers;
  @Inject Crowd crowd;
  @Inject Corrections corrections;
  @Inject Accounts accounts;
  @Inject Ledger ledger;
  @Inject Sql sql;

  private final Caller maker = operator(Role.FINANCE);
  private final Caller checker = operator(Role.FINANCE);
  private Caller owner;
  private String number;

  @BeforeEach
  void somebodyHasCredits() throws Exception {
    owner = customers.member(customers.active(), Role.ADMINISTRATOR);
    customers.topUp(owner.inAccount(), rupees(100_00));
    number = accounts.get(owner.inAccount()).number();
  }

  @Test
  void booksOnlyWhatASecondPersonApproves() throws Exception {
    CorrectionId id = proposed(Direction.IN_FAVOUR, "25.00");
    assertThat(balance()).isEqualTo(100_00);
    assertThatThrownBy(() -> as(maker, () -> corrections.approve(id)))
        .isInstanceOf(CheckerIsMaker.class);
    assertThatThrownBy(() -> as(maker, () -> refused(id, "mine")))
        .isInstanceOf(CheckerIsMaker.class);
    assertThatThrownBy(() -> as(checker, () -> withdrawn(id))).isInstanceOf(OnlyItsMaker.class);
    assertThat(as(checker, () -> corrections.view(id)).after()).isEqualTo(rupees(125_00));
    as(checker, () -> corrections.approve(id));
    assertThat(balance()).isEqualTo(125_00);
    assertThat(mails("CORRECTION_BOOKED")).isEqualTo(1);
    assertThatThrownBy(() -> as(maker, () -> withdrawn(id))).isInstanceOf(SomebodyWasFaster.class);
    assertThat(as(checker, () -> ledger.drift())).isEmpty();
  }

  @Test
  void namesTheBookingThatItCorrects() throws Exception {
    TransactionId wrong = newest();
    String typed = " " + wrong.number().toLowerCase(Locale.ROOT) + " ";
    CorrectionId id = proposed(Direction.AGAINST, "25.00", typed);
    assertThat(as(checker, () -> corrections.view(id)).row().corrects()).isEqualTo(wrong.number());
    as(checker, () -> corrections.approve(id));
    assertThat(
            sql.first(
                "select remarks from ledger_transaction where id = ?",
                row -> row.text("remarks"),
                newest().value()))
        .hasValue(wrong.number() + ": Booked to the wrong account");
  }

  @Test
  void refusesToCorrectABookingThatTheAccountDoesNotHave() throws Exception {
    AccountId other = customers.active();
    customers.topUp(other, rupees(1_00));
    String elsewhere = newest(other).number();
    for (String typed : List.of("T-0000000000", "nonsense", elsewhere)) {
      assertThatThrownBy(() -> proposed(Direction.AGAINST, "25.00", typed))
          .isInstanceOfSatisfying(
              InvalidInput.class,
              refusal -> assertThat(refusal.problems().get(0).field()).isEqualTo("corrects"));
    }
  }

  private TransactionId newest() {
    return newest(owner.inAccount());
  }

  private TransactionId newest(AccountId account) {
    return new TransactionId(
        sql.number("select max(id) from ledger_transaction where account_id = ?", account.value()));
  }

  @Test
  void booksOnceHoweverManyApprove() throws Exception {
    CorrectionId id = proposed(Direction.AGAINST, "10.00");
    List<Object> results = crowd.all(6, checker, () -> corrections.approve(id));
    assertThat(results).filteredOn(TransactionId.class::isInstance).hasSize(1);
    assertThat(results)
        .filteredOn(Exception.class::isInstance)
        .hasSize(5)
        .allSatisfy(told -> assertThat(told).isInstanceOf(SomebodyWasFaster.class));
    assertThat(balance()).isEqualTo(90_00);
  }

  @Test
  void neverTakesMoreThanTheOverdraftAllowsEvenAfterTheBalanceEnded() throws Exception {
    CorrectionId tooMuch = proposed(Direction.AGAINST, "100.01");
    assertThatThrownBy(() -> as(checker, () -> corrections.approve(tooMuch)))
        .isInstanceOf(InsufficientCredit.class);
    assertThat(as(checker, () -> corrections.view(tooMuch)).row().state())
        .isEqualTo(CorrectionState.PROPOSED);
    asSystem(
        () -> {
          ledger.setTerms(
              accounts.get(owner.inAccount()).wallet(),
              rupees(50_00),
              java.time.LocalDate.of(2020, 1, 1));
          return null;
        });
    as(checker, () -> corrections.approve(tooMuch));
    assertThat(balance()).isEqualTo(-1);
    CorrectionId past = proposed(Direction.AGAINST, "50.00");
    assertThatThrownBy(() -> as(checker, () -> corrections.approve(past)))
        .isInstanceOf(CreditLimitExceeded.class);
    assertThat(balance()).isEqualTo(-1);
  }

  @Test
  void takesBackOrRefusesWithoutBooking() throws Exception {
    CorrectionId withdrawn = proposed(Direction.IN_FAVOUR, "5.00");
    as(maker, () -> withdrawn(withdrawn));
    CorrectionId refused = proposed(Direction.IN_FAVOUR, "6.00");
    assertThatThrownBy(() -> as(checker, () -> refused(refused, " ")))
        .isInstanceOf(InvalidInput.class);
    as(checker, () -> refused(refused, "There was no mistake"));
    for (CorrectionId id : List.of(withdrawn, refused)) {
      assertThatThrownBy(() -> as(checker, () -> corrections.approve(id)))
          .isInstanceOf(SomebodyWasFaster.class);
    }
    assertThat(balance()).isEqualTo(100_00);
    assertThat(as(checker, () -> corrections.list(new CorrectionQuery(number, null, null))).rows())
        .extracting(row -> row.state())
        .containsExactly(CorrectionState.REFUSED, CorrectionState.WITHDRAWN);
  }

  @Test
  void refusesNonsenseStrangersAndOtherRoles() throws Exception {
    String key = UUID.randomUUID().toString();
    for (ProposeCorrection wrong :
        List.of(
            new ProposeCorrection("0000000000", Direction.IN_FAVOUR, "1", "a mistake", "", key),
            new ProposeCorrection("", Direction.IN_FAVOUR, "1", "a mistake", "", key),
            new ProposeCorrection(number, Direction.IN_FAVOUR, "0", "a mistake", "", key),
            new ProposeCorrection(number, Direction.IN_FAVOUR, "1", " ", "", key))) {
      assertThatThrownBy(() -> as(maker, () -> corrections.propose(wrong)))
          .isInstanceOf(InvalidInput.class);
    }
    ProposeCorrection good =
        new ProposeCorrection(number, Direction.AGAINST, "1", "a mistake", "", key);
    CorrectionId id = as(maker, () -> corrections.propose(good));
    assertThat(as(maker, () -> corrections.propose(good))).isEqualTo(id);
    ProposeCorrection other =
        new ProposeCorrection(number, Direction.IN_FAVOUR, "1", "a mistake", "", key);
    assertThatThrownBy(() -> as(maker, () -> corrections.propose(other)))
        .isInstanceOf(RequestKeyReused.class);
    for (Caller stranger : List.of(owner, operator(Role.APPROVER))) {
      assertThatThrownBy(() -> as(stranger, () -> corrections.approve(id)))
          .isInstanceOf(NotAllowed.class);
      assertThatThrownBy(() -> as(stranger, () -> corrections.view(id)))
          .isInstanceOf(NotAllowed.class);
    }
    assertThatThrownBy(
            () -> as(checker, () -> corrections.approve(new CorrectionId("C-0000000000"))))
        .isInstanceOf(NotFound.class);
  }

  private CorrectionId proposed(Direction direction, String amount) throws Exception {
    return proposed(direction, amount, "");
  }

  private CorrectionId proposed(Direction direction, String amount, String corrects)
      throws Exception {
    ProposeCorrection command =
        new ProposeCorrection(
            number,
            direction,
            amount,
            "Booked to the wrong account",
            corrects,
            UUID.randomUUID().toString());
    return as(maker, () -> corrections.propose(command));
  }

  private String refused(CorrectionId id, String reason) {
    corrections.refuse(id, reason);
    return "done";
  }

  private String withdrawn(CorrectionId id) {
    corrections.withdraw(id);
    return "done";
  }

  private long balance() {
    return customers.balance(owner.inAccount()).minor();
  }

  private long mails(String kind) {
    return sql.number(
        "select count(*) from mail where kind = ? and recipient = ?", kind, owner.name());
  }

  private static Money rupees(long minor) {
    return Money.ofMinor(minor, "INR");
  }
}
