package org.hanaper.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hanaper.access.Role;
import org.hanaper.approval.ApprovalId;
import org.hanaper.approval.ApprovalRules;
import org.hanaper.approval.SetRule;
import org.hanaper.group.CreateGroup;
import org.hanaper.group.DomainNotPermitted;
import org.hanaper.group.EditGroup;
import org.hanaper.group.FinanceMode;
import org.hanaper.group.GroupCredit;
import org.hanaper.group.GroupDomains;
import org.hanaper.group.Groups;
import org.hanaper.group.ModePreview;
import org.hanaper.group.MoreGroupsNotAllowed;
import org.hanaper.group.MoveCredits;
import org.hanaper.group.SupportingDocument;
import org.hanaper.ledger.RequestKeyReused;
import org.hanaper.ledger.TransactionId;
import org.hanaper.ordering.OrderDesk;
import org.hanaper.ordering.OrderId;
import org.hanaper.ordering.PlaceOrder;
import org.hanaper.payment.OfflineMode;
import org.hanaper.payment.OfflinePaymentId;
import org.hanaper.payment.OfflinePayments;
import org.hanaper.payment.SubmitOfflinePayment;
import org.hanaper.shared.AccountId;
import org.hanaper.shared.Caller;
import org.hanaper.shared.GroupId;
import org.hanaper.shared.Money;
import org.hanaper.store.Sql;
import org.hanaper.withdrawal.BankAccount;
import org.hanaper.withdrawal.BankAccounts;
import org.hanaper.withdrawal.SubmitWithdrawal;
import org.hanaper.withdrawal.Withdrawals;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The same request gets its first answer again, whatever has changed in between (security 6). */
@OnBothDatabases
class RepeatedRequestIT extends InContainer {

  private static final String WHY = "for the quarter";

  @Inject Customers customers;
  @Inject Groups groups;
  @Inject GroupCredit credit;
  @Inject GroupDomains domains;
  @Inject OrderDesk desk;
  @Inject ApprovalRules rules;
  @Inject Withdrawals withdrawals;
  @Inject BankAccounts bank;
  @Inject OfflinePayments offline;
  @Inject Crowd crowd;
  @Inject Sql sql;

  private AccountId account;
  private Caller ada;
  private GroupId shops;

  @BeforeEach
  void anAccountWithTwoAdministratorsAndCredits() throws Exception {
    account = customers.ready();
    ada = customers.member(account, Role.ADMINISTRATOR);
    customers.member(account, Role.ADMINISTRATOR);
    customers.topUp(account, rupees(1000_00));
    shops = customers.payingGroup(ada, "Shops");
  }

  @Test
  void aWithdrawalThatWaitsIsFoundAgainWhenTheCreditsAreGone() throws Exception {
    run(() -> bank.save(new BankAccount("Anvil", "Bank of Pune", "50100012345678", "HDFC0001234")));
    SubmitWithdrawal wish = new SubmitWithdrawal("1000.00", "", key());
    ApprovalId first = as(ada, () -> withdrawals.ask(wish, WHY));
    allocate(600_00, key());
    assertThat(as(ada, () -> withdrawals.ask(wish, WHY))).isEqualTo(first);
    SubmitWithdrawal other = new SubmitWithdrawal("10.00", "", wish.requestKey());
    assertThatThrownBy(() -> as(ada, () -> withdrawals.ask(other, WHY)))
        .isInstanceOf(RequestKeyReused.class);
  }

  @Test
  void aMoveIsFoundAgainWhenOnePersonIsNoLongerEnough() throws Exception {
    String key = key();
    TransactionId first = allocate(200_00, key);
    String back = key();
    TransactionId second = deallocate(150_00, back);
    as(ada, () -> rules.set(new SetRule(rupees(50_00), WHY, key())));
    assertThat(allocate(200_00, key)).isEqualTo(first);
    assertThat(deallocate(150_00, back)).isEqualTo(second);
    assertThatThrownBy(() -> allocate(201_00, key)).isInstanceOf(RequestKeyReused.class);
    assertThat(customers.group(shops).get(0)).isEqualTo(50_00);
  }

  @Test
  void aMoveIsFoundAgainWhenTheGroupNoLongerPaysAndItsDocumentIsKeptOnce() throws Exception {
    MoveCredits move =
        new MoveCredits(
            shops, rupees(10_00), new SupportingDocument("why.pdf", Pdf.onePage()), "", key());
    TransactionId first = as(ada, () -> credit.allocate(move));
    assertThat(as(ada, () -> credit.allocate(move))).isEqualTo(first);
    assertThat(sql.number("select count(*) from document where account_id = ?", account.value()))
        .isEqualTo(1);
    changeMode(edit(false, FinanceMode.DEDUCT_FROM_ACCOUNT, key()));
    MoveCredits plain = new MoveCredits(shops, rupees(10_00), null, "", move.requestKey());
    assertThat(as(ada, () -> credit.allocate(plain))).isEqualTo(first);
    assertThat(customers.balance(account)).isEqualTo(rupees(1000_00));
  }

  @Test
  void anOrderIsFoundAgainWhenItCouldNotBePlacedAnyMore() throws Exception {
    GroupId group = customers.defaultGroup(account);
    PlaceOrder form = Customers.order(group, 1);
    OrderId first = as(ada, () -> desk.place(form));
    run(() -> domains.narrow(group, List.of("anvil.example")));
    assertThat(as(ada, () -> desk.place(form))).isEqualTo(first);
    assertThatThrownBy(() -> as(ada, () -> desk.place(Customers.order(group, 1))))
        .isInstanceOf(DomainNotPermitted.class);
    assertThat(customers.balance(account)).isEqualTo(rupees(882_00));
  }

  @Test
  void aWishForTheRuleIsFoundAgainWhenTheRuleIsAnotherByNow() throws Exception {
    as(ada, () -> rules.set(new SetRule(rupees(100_00), WHY, key())));
    SetRule wish = new SetRule(rupees(200_00), WHY, key());
    Optional<ApprovalId> first = as(ada, () -> rules.set(wish));
    assertThat(first).isPresent();
    as(ada, () -> rules.set(new SetRule(rupees(50_00), WHY, key())));
    assertThat(as(ada, () -> rules.set(wish))).isEqualTo(first);
    SetRule other = new SetRule(rupees(300_00), WHY, wish.requestKey());
    assertThatThrownBy(() -> as(ada, () -> rules.set(other))).isInstanceOf(RequestKeyReused.class);
  }

  @Test
  void anOfflinePaymentIsFoundAgainWhenItsDateWouldBeTooOldByNow() throws Exception {
    LocalDate today = LocalDate.now(ZoneOffset.UTC);
    String key = key();
    SubmitOfflinePayment form = transfer(today, key);
    OfflinePaymentId first = as(ada, () -> offline.submit(form));
    // a date that would be too old by now stands for a form that was left open for long
    assertThat(as(ada, () -> offline.submit(transfer(today.minusDays(200), key)))).isEqualTo(first);
  }

  @Test
  void aGroupIsCreatedOnceAndAnotherOneNeverWithTheSameKey() throws Exception {
    CreateGroup form = group("Labs", 100_00, key());
    List<Object> results = crowd.all(3, ada, () -> groups.create(form));
    GroupId first = as(ada, () -> groups.create(form));
    assertThat(results).filteredOn(GroupId.class::isInstance).containsOnly(first);
    asSystem(
        () -> sql.update("update account set multiple_groups = 0 where id = ?", account.value()));
    assertThat(as(ada, () -> groups.create(form))).isEqualTo(first);
    assertThatThrownBy(() -> as(ada, () -> groups.create(group("More", 1_00, key()))))
        .isInstanceOf(MoreGroupsNotAllowed.class);
    assertThatThrownBy(() -> as(ada, () -> groups.create(group("Labs", 200_00, form.requestKey()))))
        .isInstanceOf(RequestKeyReused.class);
    assertThat(customers.balance(account)).isEqualTo(rupees(900_00));
  }

  @Test
  void countingIsRestartedOnceAndWhoPaysChangesOnceByAForm() throws Exception {
    EditGroup toAccount = edit(false, FinanceMode.DEDUCT_FROM_ACCOUNT, key());
    ModePreview seen = changeMode(toAccount);
    run(() -> groups.changeMode(toAccount, seen));
    EditGroup restart = edit(true, FinanceMode.DEDUCT_FROM_ACCOUNT, key());
    run(() -> groups.edit(restart));
    as(ada, () -> desk.place(Customers.order(shops, 1)));
    run(() -> groups.edit(restart));
    assertThat(customers.group(shops).get(1)).isEqualTo(118_00);
    EditGroup other = edit(true, FinanceMode.DEDUCT_FROM_ACCOUNT, toAccount.requestKey());
    assertThatThrownBy(() -> run(() -> groups.edit(other))).isInstanceOf(RequestKeyReused.class);
  }

  private TransactionId allocate(long minor, String key) throws Exception {
    return as(ada, () -> credit.allocate(new MoveCredits(shops, rupees(minor), null, "", key)));
  }

  private TransactionId deallocate(long minor, String key) throws Exception {
    return as(ada, () -> credit.deallocate(new MoveCredits(shops, rupees(minor), null, "", key)));
  }

  private ModePreview changeMode(EditGroup form) throws Exception {
    ModePreview seen = as(ada, () -> groups.previewMode(form));
    run(() -> groups.changeMode(form, seen));
    return seen;
  }

  private EditGroup edit(boolean restart, FinanceMode mode, String key) {
    return new EditGroup(shops, "Shops", "", mode, false, Set.of(), rupees(500_00), restart, key);
  }

  private static CreateGroup group(String name, long minor, String key) {
    return new CreateGroup(
        name,
        "",
        FinanceMode.DEDUCT_FROM_GROUP,
        false,
        Set.of(),
        null,
        rupees(minor),
        null,
        "",
        key);
  }

  private static SubmitOfflinePayment transfer(LocalDate day, String key) {
    return new SubmitOfflinePayment(
        "70.00", OfflineMode.WIRE, "utr 77 01", day, "Bank of Pune", "", null, key);
  }

  private void run(Runnable work) throws Exception {
    as(
        ada,
        () -> {
          work.run();
          return "done";
        });
  }

  private static String key() {
    return UUID.randomUUID().toString();
  }

  private static Money rupees(long minor) {
    return Money.ofMinor(minor, "INR");
  }
}
