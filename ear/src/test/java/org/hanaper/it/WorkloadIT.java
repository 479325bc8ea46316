package org.hanaper.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;
import org.hanaper.access.Role;
import org.hanaper.group.GroupCredit;
import org.hanaper.group.MoveCredits;
import org.hanaper.ledger.Reconciliation;
import org.hanaper.ordering.OrderDesk;
import org.hanaper.ordering.OrderId;
import org.hanaper.payment.ApproveOfflinePayment;
import org.hanaper.payment.OfflineDecisions;
import org.hanaper.payment.OfflineMode;
import org.hanaper.payment.OfflinePaymentId;
import org.hanaper.payment.OfflinePayments;
import org.hanaper.payment.SubmitOfflinePayment;
import org.hanaper.shared.AccountId;
import org.hanaper.shared.BusinessException;
import org.hanaper.shared.Caller;
import org.hanaper.shared.GroupId;
import org.hanaper.shared.Money;
import org.hanaper.store.Again;
import org.hanaper.store.Sql;
import org.hanaper.withdrawal.BankAccount;
import org.hanaper.withdrawal.BankAccounts;
import org.hanaper.withdrawal.SubmitWithdrawal;
import org.hanaper.withdrawal.WithdrawalDecisions;
import org.hanaper.withdrawal.WithdrawalId;
import org.hanaper.withdrawal.Withdrawals;
import org.junit.jupiter.api.Test;

/**
 * Sixteen who allocate, deallocate, order, cancel, pay in and ask credits back at random, and two
 * who add up all wallets meanwhile (domain D.13). The environment's {@code WORKLOAD_SECONDS} says
 * how long.
 */
@OnBothDatabases
class WorkloadIT extends InContainer {

  private static final int WORKERS = 16;
  private static final int READERS = 2;
  private static final long CLOSED = 100_000_00;
  private static final long SEED = 20_261_125;

  @Inject Customers customers;
  @Inject Crowd crowd;
  @Inject GroupCredit credit;
  @Inject OrderDesk desk;
  @Inject OfflinePayments payments;
  @Inject OfflineDecisions decisions;
  @Inject BankAccounts bank;
  @Inject Withdrawals withdrawals;
  @Inject WithdrawalDecisions withdrawalDecisions;
  @Inject Reconciliation reconciliation;
  @Inject Sql sql;

  private final Map<String, LongAdder> done = new ConcurrentSkipListMap<>();
  private final AtomicInteger next = new AtomicInteger();

  /** A customer: in a closed one credits are only moved between its wallets. */
  private record Shop(AccountId account, Caller member, List<GroupId> groups, boolean closed) {}

  @Test
  void everyReadAddsUpAndNothingIsLostUnderARandomLoad() throws Exception {
    List<Shop> shops = List.of(shop(true), shop(true), shop(false), shop(false));
    long end = System.nanoTime() + Duration.ofSeconds(seconds()).toNanos();
    List<Object> results =
        crowd.all(
            WORKERS + READERS,
            Caller.system(),
            () -> {
              int who = next.getAndIncrement();
              return who < WORKERS ? work(who, shops, end) : read(shops, end);
            });
    assertThat(results).allSatisfy(result -> assertThat(result).isEqualTo("done"));
    System.out.println("workload of " + seconds() + " s: " + done);
    assertThat(done.keySet())
        .contains("allocate", "deallocate", "order", "cancel", "pay", "read")
        .contains("withdraw", "pay out", "refuse");
    assertInvariants(shops);
  }

  private static long seconds() {
    String asked = System.getenv("WORKLOAD_SECONDS");
    return asked == null ? 60 : Long.parseLong(asked);
  }

  private Shop shop(boolean closed) throws Exception {
    AccountId account = customers.ready();
    Caller member = customers.member(account, Role.ADMINISTRATOR);
    customers.topUp(account, rupees(CLOSED));
    as(member, this::bankAccount);
    return new Shop(
        account,
        member,
        List.of(
            customers.payingGroup(member, "G"),
            customers.payingGroup(member, "H"),
            customers.defaultGroup(account)),
        closed);
  }

  private String work(int who, List<Shop> shops, long end) throws Exception {
    Random random = new Random(SEED + who);
    Map<Shop, Deque<OrderId>> orders = new java.util.HashMap<>();
    shops.forEach(shop -> orders.put(shop, new ArrayDeque<>()));
    while (System.nanoTime() < end) {
      Shop shop = shops.get(random.nextInt(shops.size()));
      int what = random.nextInt(shop.closed ? 7 : 11);
      try {
        if (what < 3) {
          as(shop.member, "allocate", () -> credit.allocate(move(shop, random)));
        } else if (what < 6) {
          as(shop.member, "deallocate", () -> credit.deallocate(move(shop, random)));
        } else if (what == 6) {
          askBack(shop, random);
        } else if (what < 9) {
          GroupId group = shop.groups.get(random.nextInt(3));
          orders
              .get(shop)
              .add(as(shop.member, "order", () -> desk.place(Customers.order(group, 1))));
        } else if (what < 10 && !orders.get(shop).isEmpty()) {
          cancel(shop, orders.get(shop).remove());
        } else {
          payIn(shop, random);
        }
      } catch (BusinessException refusal) {
        count("refused");
      }
    }
    return "done";
  }

  private void cancel(Shop shop, OrderId order) throws Exception {
    as(
        shop.member,
        "cancel",
        () -> {
          desk.cancel(order, "no longer needed", key());
          return order;
        });
  }

  /** In a closed customer nothing is paid out; the reserve is one of its wallets. */
  private void askBack(Shop shop, Random random) throws Exception {
    String amount = rupees(1 + random.nextInt(200_00)).amount().toPlainString();
    boolean paid = !shop.closed && random.nextBoolean();
    WithdrawalId id =
        as(
            shop.member,
            "withdraw",
            () -> withdrawals.submit(new SubmitWithdrawal(amount, "", key())));
    Caller finance = operator(Role.FINANCE);
    if (paid) {
      as(finance, "pay out", () -> withdrawalDecisions.pay(id, "OUT-" + id));
    } else {
      as(finance, "refuse", () -> withdrawalDecisions.refuse(id, "not now"));
    }
  }

  private String bankAccount() {
    bank.save(new BankAccount("Anvil Works", "Bank of Pune", "50100012345678", "HDFC0001234"));
    return "saved";
  }

  private void payIn(Shop shop, Random random) throws Exception {
    Money amount = rupees(100_00 + random.nextInt(900_00));
    String plain = amount.amount().toPlainString();
    OfflinePaymentId payment =
        as(
            shop.member,
            "submit",
            () ->
                payments.submit(
                    new SubmitOfflinePayment(
                        plain,
                        OfflineMode.WIRE,
                        key(),
                        LocalDate.now(ZoneOffset.UTC),
                        "Bank of Pune",
                        "",
                        null,
                        key())));
    as(
        operator(Role.FINANCE),
        "pay",
        () -> decisions.approve(new ApproveOfflinePayment(payment, amount, "")));
  }

  /** As a page does it: tried again when the database fails in passing. */
  private <T> T as(Caller caller, String what, Callable<T> work) throws Exception {
    T result = Again.whilePassing(() -> as(caller, work));
    count(what);
    return result;
  }

  /** In one statement: PostgreSQL sees one moment by itself, Derby when it keeps its locks. */
  private String read(List<Shop> shops, long end) {
    String moment = System.getenv("HANAPER_DB_URL") == null ? " with rs" : "";
    while (System.nanoTime() < end) {
      for (Shop shop : shops) {
        long total =
            Again.whilePassing(
                () ->
                    sql.number(
                        "select sum(balance) from wallet where account_id = ?" + moment,
                        shop.account.value()));
        if (shop.closed && total != CLOSED) {
          throw new AssertionError("a read found " + total);
        }
        count("read");
      }
    }
    return "done";
  }

  private void assertInvariants(List<Shop> shops) throws Exception {
    for (Map.Entry<String, String> invariant : Invariants.ALL.entrySet()) {
      String question = invariant.getValue().replace("$FROM", shops.get(0).account.toString());
      assertThat(sql.number(question)).as(invariant.getKey()).isZero();
    }
    assertThat(as(operator(Role.FINANCE), () -> reconciliation.checkAll())).isEmpty();
    List<Long> totals = new ArrayList<>();
    for (Shop shop : shops) {
      if (shop.closed) {
        totals.add(
            sql.number(
                "select sum(balance) from wallet where account_id = ?", shop.account.value()));
      }
    }
    assertThat(totals).containsOnly(CLOSED);
  }

  private void count(String what) {
    done.computeIfAbsent(what, each -> new LongAdder()).increment();
  }

  private static MoveCredits move(Shop shop, Random random) {
    long minor = 1L + random.nextInt(500_00);
    return new MoveCredits(shop.groups.get(random.nextInt(2)), rupees(minor), null, "", key());
  }

  private static String key() {
    return UUID.randomUUID().toString();
  }

  private static Money rupees(long minor) {
    return Money.ofMinor(minor, "INR");
  }
}
