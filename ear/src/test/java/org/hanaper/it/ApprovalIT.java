package org.hanaper.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hanaper.access.NotAllowed;
import org.hanaper.access.Role;
import org.hanaper.approval.ApprovalId;
import org.hanaper.approval.ApprovalLapsed;
import org.hanaper.approval.ApprovalRow;
import org.hanaper.approval.ApprovalRules;
import org.hanaper.approval.ApprovalState;
import org.hanaper.approval.Approvals;
import org.hanaper.approval.ApproverIsRequester;
import org.hanaper.approval.OnlyItsRequester;
import org.hanaper.approval.SecondAdministratorMissing;
import org.hanaper.approval.SecondPersonNeeded;
import org.hanaper.approval.SetRule;
import org.hanaper.group.CreateGroup;
import org.hanaper.group.EditGroup;
import org.hanaper.group.FinanceMode;
import org.hanaper.group.GroupCredit;
import org.hanaper.group.Groups;
import org.hanaper.group.MoveCredits;
import org.hanaper.ledger.InsufficientCredit;
import org.hanaper.ledger.Ledger;
import org.hanaper.ledger.RequestKeyReused;
import org.hanaper.notification.AlertKind;
import org.hanaper.notification.AlertRow;
import org.hanaper.notification.Alerts;
import org.hanaper.shared.AccountId;
import org.hanaper.shared.Caller;
import org.hanaper.shared.GroupId;
import org.hanaper.shared.InvalidInput;
import org.hanaper.shared.Money;
import org.hanaper.shared.NotFound;
import org.hanaper.shared.SomebodyWasFaster;
import org.hanaper.store.Sql;
import org.hanaper.withdrawal.BankAccount;
import org.hanaper.withdrawal.BankAccountIsAnother;
import org.hanaper.withdrawal.BankAccounts;
import org.hanaper.withdrawal.DeciderIsRequester;
import org.hanaper.withdrawal.SubmitWithdrawal;
import org.hanaper.withdrawal.WithdrawalDecisions;
import org.hanaper.withdrawal.WithdrawalId;
import org.hanaper.withdrawal.Withdrawals;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Above the account's amount a second person decides, told apart by identity. */
@OnBothDatabases
class ApprovalIT extends InContainer {

  private static final String WHY = "for the quarter";

  @Inject Customers customers;
  @Inject Approvals approvals;
  @Inject ApprovalRules rules;
  @Inject Groups groups;
  @Inject GroupCredit credit;
  @Inject Withdrawals withdrawals;
  @Inject WithdrawalDecisions decisions;
  @Inject BankAccounts bank;
  @Inject Alerts alerts;
  @Inject Ledger ledger;
  @Inject Crowd crowd;
  @Inject Sql sql;

  private AccountId account;
  private Caller ada;
  private Caller ravi;
  private Caller manager;
  private GroupId group;

  @BeforeEach
  void anAccountWhereTwoPersonsDecideAboveAHundred() throws Exception {
    account = customers.ready();
    ada = customers.member(account, Role.ADMINISTRATOR);
    ravi = customers.member(account, Role.ADMINISTRATOR);
    manager = customers.member(account, Role.MANAGER);
    customers.topUp(account, rupees(1000_00));
    group = customers.payingGroup(ada, "Shops");
    assertThat(set(ada, rupees(100_00))).isEmpty();
  }

  @Test
  void oneMovesUpToTheAmountAndTwoAboveIt() throws Exception {
    assertThat(as(ada, () -> credit.allocate(move(100_00)))).isNotNull();
    assertThatThrownBy(() -> as(ada, () -> credit.allocate(move(100_01))))
        .isInstanceOf(SecondPersonNeeded.class);
    MoveCredits wish = move(300_00);
    ApprovalId id = as(ada, () -> credit.ask(wish, false, WHY));
    assertThat(as(ada, () -> credit.ask(wish, false, WHY))).isEqualTo(id);
    MoveCredits other = new MoveCredits(group, rupees(400_00), null, "", wish.requestKey());
    assertThatThrownBy(() -> as(ada, () -> credit.ask(other, false, WHY)))
        .isInstanceOf(RequestKeyReused.class);
    assertThat(inGroup()).isEqualTo(100_00);
    assertThatThrownBy(() -> as(ada, () -> approvals.approve(id)))
        .isInstanceOf(ApproverIsRequester.class);
    assertThat(kinds(ravi)).containsExactly(AlertKind.MOVE_TO_APPROVE);
    assertThat(kinds(ada)).isEmpty();
    assertThat(mails("APPROVAL_WAITING")).isEqualTo(2);
    assertThat(as(manager, () -> approvals.approve(id))).isNotBlank();
    assertThat(inGroup()).isEqualTo(400_00);
    assertThat(kinds(ravi)).isEmpty();
    assertThat(kinds(ada)).containsExactly(AlertKind.APPROVAL_GIVEN);
    assertThat(mails("APPROVAL_DECIDED")).isEqualTo(1);
    assertThatThrownBy(() -> as(ravi, () -> approvals.approve(id)))
        .isInstanceOf(SomebodyWasFaster.class);
    assertThat(audited(id)).containsExactly("APPROVAL_ASKED", "APPROVAL_APPROVED");
  }

  @Test
  void twoApproversAtOnceBookOnce() throws Exception {
    for (int i = 0; i < 4; i++) {
      ApprovalId id = ask(101_00);
      long before = inGroup();
      List<Object> results = crowd.all(4, i % 2 == 0 ? ravi : manager, () -> approvals.approve(id));
      assertThat(results).filteredOn(String.class::isInstance).hasSize(1);
      assertThat(results)
          .filteredOn(Exception.class::isInstance)
          .hasSize(3)
          .allSatisfy(told -> assertThat(told).isInstanceOf(SomebodyWasFaster.class));
      assertThat(inGroup() - before).isEqualTo(101_00);
    }
    ApprovalId raced = ask(101_00);
    List<Object> both =
        crowd.both(
            ravi,
            () -> approvals.approve(raced),
            ada,
            () -> {
              approvals.withdraw(raced);
              return "taken back";
            });
    assertThat(both).filteredOn(String.class::isInstance).hasSize(1);
    assertThat(inGroup()).isEqualTo(both.get(0) instanceof String ? 505_00 : 404_00);
    assertThat(as(operator(Role.FINANCE), () -> ledger.drift())).isEmpty();
  }

  @Test
  void weighsBalancesAndRightsAnewAtTheDecision() throws Exception {
    ApprovalId id = ask(600_00);
    ApprovalId other = ask(600_00);
    as(ravi, () -> approvals.approve(id));
    assertThatThrownBy(() -> as(ravi, () -> approvals.approve(other)))
        .isInstanceOf(InsufficientCredit.class);
    assertThat(state(other)).isEqualTo(ApprovalState.WAITING);
    assertThatThrownBy(() -> as(ada, () -> credit.ask(move(600_00), false, WHY)))
        .isInstanceOf(InsufficientCredit.class);
    Caller standard = customers.member(account, Role.STANDARD_USER);
    assertThatThrownBy(() -> as(standard, () -> approvals.approve(other)))
        .isInstanceOf(NotAllowed.class);
    Caller stranger = customers.member(customers.ready(), Role.ADMINISTRATOR);
    assertThatThrownBy(() -> as(stranger, () -> approvals.approve(other)))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> as(stranger, () -> approvals.view(other)))
        .isInstanceOf(NotFound.class);
    assertThat(as(stranger, () -> approvals.list(null, null)).rows()).isEmpty();
    Caller sameUnderAnotherName =
        new Caller(
            Caller.Kind.MEMBER,
            ada.identity(),
            ravi.membership(),
            account,
            "Somebody Else",
            Role.ADMINISTRATOR.name(),
            "192.0.2.7");
    assertThatThrownBy(() -> as(sameUnderAnotherName, () -> approvals.approve(other)))
        .isInstanceOf(ApproverIsRequester.class);
  }

  @Test
  void isRefusedWithAReasonTakenBackByItsMakerOrLapses() throws Exception {
    ApprovalId refused = ask(200_00);
    assertThatThrownBy(() -> as(ravi, () -> done(() -> approvals.refuse(refused, " "))))
        .isInstanceOf(InvalidInput.class);
    as(ravi, () -> done(() -> approvals.refuse(refused, "not this year")));
    assertThat(as(ada, () -> approvals.view(refused)).row().decision()).isEqualTo("not this year");
    ApprovalId back = ask(200_00);
    assertThatThrownBy(() -> as(ravi, () -> done(() -> approvals.withdraw(back))))
        .isInstanceOf(OnlyItsRequester.class);
    as(ada, () -> done(() -> approvals.withdraw(back)));
    assertThatThrownBy(() -> as(ravi, () -> approvals.approve(back)))
        .isInstanceOf(SomebodyWasFaster.class);
    ApprovalId late = ask(200_00);
    asSystem(
        () ->
            sql.update(
                "update approval_request set expires_at = requested_at where number = ?",
                late.value()));
    assertThatThrownBy(() -> as(ravi, () -> approvals.approve(late)))
        .isInstanceOf(ApprovalLapsed.class);
    assertThat(as(ravi, () -> approvals.view(late)).decidable()).isFalse();
    assertThat(inGroup()).isZero();
    assertThatThrownBy(() -> as(ada, () -> credit.ask(move(200_00), false, "no")))
        .isInstanceOf(InvalidInput.class);
  }

  @Test
  void whatWeakensTheRuleNeedsASecondAdministrator() throws Exception {
    assertThat(set(ravi, rupees(50_00))).isEmpty();
    ApprovalId raise = set(ada, rupees(500_00)).orElseThrow();
    assertThat(as(ada, () -> rules.mine())).contains(rupees(50_00));
    assertThatThrownBy(() -> as(ada, () -> approvals.approve(raise)))
        .isInstanceOf(ApproverIsRequester.class);
    assertThatThrownBy(() -> as(manager, () -> approvals.approve(raise)))
        .isInstanceOf(NotAllowed.class);
    assertThatThrownBy(() -> as(manager, () -> approvals.view(raise))).isInstanceOf(NotFound.class);
    ApprovalId off = set(ada, null).orElseThrow();
    as(ravi, () -> approvals.approve(raise));
    assertThat(as(ada, () -> rules.mine())).contains(rupees(500_00));
    assertThatThrownBy(() -> as(ravi, () -> approvals.approve(off)))
        .isInstanceOf(SomebodyWasFaster.class);
    ApprovalId offNow = set(ada, null).orElseThrow();
    as(ravi, () -> approvals.approve(offNow));
    assertThat(as(ada, () -> rules.mine())).isEmpty();
    assertThat(as(ada, () -> credit.allocate(move(900_00)))).isNotNull();
    assertThatThrownBy(() -> as(manager, () -> rules.set(rule(rupees(1)))))
        .isInstanceOf(NotAllowed.class);
    Caller alone = customers.member(customers.ready(), Role.ADMINISTRATOR);
    assertThatThrownBy(() -> as(alone, () -> rules.set(rule(rupees(1)))))
        .isInstanceOf(SecondAdministratorMissing.class);
  }

  @Test
  void noOtherWayLeadsAroundTheAmount() throws Exception {
    as(ravi, () -> approvals.approve(ask(300_00)));
    assertThatThrownBy(() -> as(ada, () -> credit.deallocate(move(200_00))))
        .isInstanceOf(SecondPersonNeeded.class);
    EditGroup form =
        new EditGroup(
            group,
            "Shops",
            "",
            FinanceMode.DEDUCT_FROM_ACCOUNT,
            false,
            Set.of(),
            null,
            false,
            key());
    assertThatThrownBy(
            () -> as(ada, () -> done(() -> groups.changeMode(form, groups.previewMode(form)))))
        .isInstanceOf(SecondPersonNeeded.class);
    CreateGroup rich =
        new CreateGroup(
            "Rich",
            "",
            FinanceMode.DEDUCT_FROM_GROUP,
            false,
            Set.of(),
            null,
            rupees(200_00),
            null,
            "",
            key());
    assertThatThrownBy(() -> as(ada, () -> groups.create(rich)))
        .isInstanceOf(SecondPersonNeeded.class);
    ApprovalId back = as(manager, () -> credit.ask(move(300_00), true, WHY));
    as(ada, () -> approvals.approve(back));
    assertThat(inGroup()).isZero();
    assertThat(customers.balance(account)).isEqualTo(rupees(1000_00));
  }

  @Test
  void aWithdrawalGoesToTheBankAccountThatWasSeen() throws Exception {
    saveBank();
    assertThatThrownBy(() -> as(ada, () -> withdrawals.submit(wish("200.00"))))
        .isInstanceOf(SecondPersonNeeded.class);
    ApprovalId first = as(ada, () -> withdrawals.ask(wish("200.00"), WHY));
    assertThatThrownBy(() -> as(manager, () -> approvals.approve(first)))
        .isInstanceOf(NotAllowed.class);
    saveBank();
    assertThatThrownBy(() -> as(ravi, () -> approvals.approve(first)))
        .isInstanceOf(BankAccountIsAnother.class);
    ApprovalId second = as(ada, () -> withdrawals.ask(wish("200.00"), WHY));
    assertThat(customers.balance(account)).isEqualTo(rupees(1000_00));
    WithdrawalId made = new WithdrawalId(as(ravi, () -> approvals.approve(second)));
    assertThat(customers.balance(account)).isEqualTo(rupees(800_00));
    assertThat(as(ada, () -> withdrawals.view(made)).row().requestedBy()).isEqualTo(ada.name());
    Caller asOperator =
        new Caller(
            Caller.Kind.OPERATOR,
            ada.identity(),
            null,
            null,
            "else@example.org",
            Role.FINANCE.name(),
            "192.0.2.9");
    assertThatThrownBy(() -> as(asOperator, () -> decisions.pay(made, "OUT-1")))
        .isInstanceOf(DeciderIsRequester.class);
    assertThat(as(manager, () -> approvals.list(null, null)).rows())
        .extracting(ApprovalRow::id)
        .doesNotContain(second);
  }

  private ApprovalId ask(long minor) throws Exception {
    return as(ada, () -> credit.ask(move(minor), false, WHY));
  }

  private Optional<ApprovalId> set(Caller who, @Nullable Money above) throws Exception {
    return as(who, () -> rules.set(rule(above)));
  }

  private static SetRule rule(@Nullable Money above) {
    return new SetRule(above, WHY, key());
  }

  private MoveCredits move(long minor) {
    return new MoveCredits(group, rupees(minor), null, "", key());
  }

  private static SubmitWithdrawal wish(String amount) {
    return new SubmitWithdrawal(amount, "", key());
  }

  private void saveBank() throws Exception {
    as(
        ada,
        () ->
            done(
                () ->
                    bank.save(
                        new BankAccount(
                            "Anvil Works", "Bank of Pune", "50100012345678", "HDFC0001234"))));
  }

  private ApprovalState state(ApprovalId id) throws Exception {
    return as(ada, () -> approvals.view(id)).row().state();
  }

  private long inGroup() {
    return customers.group(group).get(0);
  }

  private List<AlertKind> kinds(Caller who) throws Exception {
    return as(who, () -> alerts.list(true, null, null)).rows().stream()
        .map(AlertRow::kind)
        .filter(kind -> kind != AlertKind.GROUP_CREATED)
        .toList();
  }

  private long mails(String kind) {
    return sql.number(
        "select count(*) from mail where kind = ? and account_id = ?", kind, account.value());
  }

  private List<String> audited(ApprovalId id) {
    return sql.list(
        "select activity from audit_event where target = 'approval' and target_id = ? order by id",
        row -> row.text("activity"),
        id.value());
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
