package org.hanaper.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.hanaper.access.NotAllowed;
import org.hanaper.access.Role;
import org.hanaper.account.Accounts;
import org.hanaper.group.GroupCredit;
import org.hanaper.group.MoveCredits;
import org.hanaper.ledger.Booking;
import org.hanaper.ledger.Ledger;
import org.hanaper.ledger.LedgerAccount;
import org.hanaper.ledger.Leg;
import org.hanaper.ledger.TransactionKind;
import org.hanaper.ordering.OrderDesk;
import org.hanaper.ordering.OrderId;
import org.hanaper.report.Statement;
import org.hanaper.report.StatementPage;
import org.hanaper.report.StatementQuestion;
import org.hanaper.report.StatementRow;
import org.hanaper.report.StatementType;
import org.hanaper.shared.AccountId;
import org.hanaper.shared.Caller;
import org.hanaper.shared.GroupId;
import org.hanaper.shared.Money;
import org.hanaper.shared.NotFound;
import org.hanaper.store.Sql;
import org.junit.jupiter.api.Test;

/** Statements of wallets: every page exact, from either end (domain D.12). */
@OnBothDatabases
class StatementIT extends InContainer {

  @Inject Customers customers;
  @Inject Crowd crowd;
  @Inject Accounts accounts;
  @Inject Ledger ledger;
  @Inject GroupCredit credit;
  @Inject OrderDesk desk;
  @Inject Statement statement;
  @Inject Clock clock;
  @Inject Sql sql;

  @Test
  void everyPageOfEverySizeIsExactFromEitherEnd() throws Exception {
    AccountId account = customers.active();
    Caller finance = customers.member(account, Role.FINANCE_MANAGER);
    bookAtRandom(account, new Random(4), 137);
    for (int size : new int[] {10, 25, 50}) {
      List<StatementRow> down = walk(finance, StatementQuestion.ofAccount(), "", size);
      assertThat(down).hasSize(137);
      assertChain(down);
      assertThat(walk(finance, StatementQuestion.ofAccount(), "n0", size)).isEqualTo(down);
    }
    assertThat(customers.balance(account))
        .isEqualTo(walk(finance, StatementQuestion.ofAccount(), "", 50).get(0).balance());
  }

  @Test
  void aTypeIsFoundWhereverItsLinesStand() throws Exception {
    AccountId account = customers.active();
    Caller finance = customers.member(account, Role.FINANCE_MANAGER);
    bookAtRandom(account, new Random(5), 300);
    List<StatementRow> all = walk(finance, StatementQuestion.ofAccount(), "", 50);
    for (StatementType type : List.of(StatementType.CHARGEBACK, StatementType.ADJUSTMENT)) {
      StatementQuestion only = new StatementQuestion(null, type, null, null);
      List<StatementRow> expected = all.stream().filter(row -> row.type() == type).toList();
      assertThat(walk(finance, only, "", 10)).isEqualTo(expected);
      assertThat(walk(finance, only, "n0", 10)).isEqualTo(expected);
    }
  }

  @Test
  void aStretchOfTimeBeginsAndEndsWithItsBalances() throws Exception {
    AccountId account = customers.active();
    Caller finance = customers.member(account, Role.FINANCE_MANAGER);
    customers.topUp(account, rupees(100_00));
    Thread.sleep(2);
    Instant from = clock.instant();
    customers.topUp(account, rupees(20_00));
    customers.topUp(account, rupees(3_00));
    Thread.sleep(2);
    Instant until = clock.instant();
    customers.topUp(account, rupees(7_00));
    StatementPage page =
        as(finance, () -> statement.page(new StatementQuestion(null, null, from, until), null, 25));
    assertThat(page.opening()).isEqualTo(rupees(100_00));
    assertThat(page.closing()).isEqualTo(rupees(123_00));
    assertThat(page.entries()).isEqualTo(2);
    assertThat(page.slice().rows())
        .extracting(StatementRow::credit)
        .containsExactly(rupees(3_00), rupees(20_00));
    StatementQuestion before = new StatementQuestion(null, null, null, Instant.EPOCH);
    assertThat(as(finance, () -> statement.page(before, null, 25)).closing()).isEqualTo(rupees(0));
  }

  @Test
  void anOrderShowsWhatWasBoughtAndTheGroupThatPaid() throws Exception {
    AccountId account = customers.ready();
    Caller administrator = customers.member(account, Role.ADMINISTRATOR);
    customers.topUp(account, rupees(500_00));
    GroupId group = customers.payingGroup(administrator, "G");
    as(administrator, () -> credit.allocate(move(group, 200_00)));
    OrderId order = as(administrator, () -> desk.place(Customers.order(group, 1)));
    List<StatementRow> rows = walk(administrator, of(group), "", 25);
    assertThat(rows)
        .extracting(StatementRow::type)
        .containsExactly(StatementType.PURCHASE, StatementType.ALLOCATION);
    StatementRow purchase = rows.get(0);
    assertThat(purchase.order()).isEqualTo(order);
    assertThat(purchase.reference()).isEqualTo(order.orderNumber());
    assertThat(purchase.description()).contains("host.corp.local");
    assertThat(purchase.debit()).isEqualTo(rupees(118_00));
    assertThat(purchase.balance()).isEqualTo(rupees(82_00));
    StatementRow allocated = walk(administrator, StatementQuestion.ofAccount(), "", 25).get(0);
    assertThat(allocated.debit()).isEqualTo(rupees(200_00));
    assertThat(allocated.transaction()).isEqualTo(rows.get(1).transaction());
  }

  @Test
  void onlyThoseWhoSeeTheWholeAccountSeeItAndNobodySeesAnothers() throws Exception {
    AccountId account = customers.active();
    AccountId other = customers.active();
    GroupId foreign = customers.defaultGroup(other);
    Caller basic = customers.member(account, Role.BASIC_USER);
    assertThatThrownBy(
            () -> as(basic, () -> statement.page(StatementQuestion.ofAccount(), null, 25)))
        .isInstanceOf(NotAllowed.class);
    assertThatThrownBy(() -> as(basic, () -> statement.wallets())).isInstanceOf(NotAllowed.class);
    Caller manager = customers.member(account, Role.MANAGER);
    assertThatThrownBy(() -> as(manager, () -> statement.page(of(foreign), null, 25)))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> as(manager, () -> statement.portion(of(foreign), 0)))
        .isInstanceOf(NotFound.class);
    assertThat(as(manager, () -> statement.wallets())).hasSize(2);
  }

  @Test
  void theOrderOfEntriesIsTheOrderOfBalancesHoweverManyBook() throws Exception {
    AccountId account = customers.active();
    Caller administrator = customers.member(account, Role.ADMINISTRATOR);
    customers.topUp(account, rupees(1_000_00));
    GroupId group = customers.payingGroup(administrator, "G");
    as(administrator, () -> credit.allocate(move(group, 500_00)));
    for (int round = 0; round < 10; round++) {
      boolean there = round % 2 == 0;
      crowd.all(
          16,
          administrator,
          () -> there ? credit.allocate(move(group, 3_00)) : credit.deallocate(move(group, 2_00)));
    }
    for (StatementQuestion question : List.of(StatementQuestion.ofAccount(), of(group))) {
      List<StatementRow> rows = walk(administrator, question, "", 50);
      assertThat(rows).hasSize(question.group() == null ? 162 : 161);
      assertChain(rows);
    }
    assertThat(
            sql.number(
                "select count(*) from wallet w where w.account_id = ? and w.entries <>"
                    + " (select count(*) from ledger_entry e where e.wallet_id = w.id)",
                account.value()))
        .isZero();
  }

  /** All lines, newest first, page by page. */
  private List<StatementRow> walk(Caller caller, StatementQuestion question, String key, int size)
      throws Exception {
    boolean upwards = key.startsWith("n");
    List<List<StatementRow>> pages = new ArrayList<>();
    String next = key;
    while (next != null) {
      String at = next;
      StatementPage page = as(caller, () -> statement.page(question, at, size));
      pages.add(page.slice().rows());
      assertThat(page.slice().rows()).hasSizeLessThanOrEqualTo(size);
      next = upwards ? page.slice().newer() : page.slice().older();
    }
    if (upwards) {
      Collections.reverse(pages);
    }
    return pages.stream().flatMap(List::stream).toList();
  }

  private static void assertChain(List<StatementRow> newestFirst) {
    long place = newestFirst.size();
    Instant after = Instant.MAX;
    for (int i = 0; i < newestFirst.size(); i++) {
      StatementRow row = newestFirst.get(i);
      Money before = i + 1 < newestFirst.size() ? newestFirst.get(i + 1).balance() : rupees(0);
      Money change = row.credit() != null ? row.credit() : row.debit().negated();
      assertThat(row.balance()).as("line " + row.place()).isEqualTo(before.plus(change));
      assertThat(row.place()).isEqualTo(place - i);
      assertThat(row.at()).isBeforeOrEqualTo(after);
      after = row.at();
    }
  }

  private void bookAtRandom(AccountId account, Random random, int times) throws Exception {
    for (int i = 0; i < times; i++) {
      Money amount = rupees(1 + random.nextInt(99_999));
      // corrections in favour only: those against stop at the granted overdraft
      boolean correction = random.nextInt(40) == 0;
      boolean in = correction || random.nextInt(3) > 0;
      TransactionKind kind =
          correction
              ? TransactionKind.CORRECTION
              : in ? TransactionKind.TOP_UP : TransactionKind.CHARGEBACK;
      asSystem(() -> ledger.post(booking(account, kind, in, amount)));
    }
  }

  private Booking booking(AccountId account, TransactionKind kind, boolean in, Money amount) {
    var wallet = accounts.get(account).wallet();
    List<Leg> legs =
        in
            ? List.of(
                Leg.debit(LedgerAccount.BANK, "INR", amount),
                Leg.putInto(LedgerAccount.ACCOUNT_WALLET, wallet, amount))
            : List.of(
                Leg.takeFrom(LedgerAccount.ACCOUNT_WALLET, wallet, amount),
                Leg.credit(LedgerAccount.BANK, "INR", amount));
    return new Booking(kind, account, key(), "P-TEST", "by the test", null, legs);
  }

  private static StatementQuestion of(GroupId group) {
    return new StatementQuestion(group, null, null, null);
  }

  private static MoveCredits move(GroupId group, long minor) {
    return new MoveCredits(group, rupees(minor), null, "", key());
  }

  private static String key() {
    return UUID.randomUUID().toString();
  }

  private static Money rupees(long minor) {
    return Money.ofMinor(minor, "INR");
  }
}
