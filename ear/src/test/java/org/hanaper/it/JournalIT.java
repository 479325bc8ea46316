package org.hanaper.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import org.hanaper.access.NotAllowed;
import org.hanaper.access.Role;
import org.hanaper.group.GroupCredit;
import org.hanaper.group.MoveCredits;
import org.hanaper.ledger.Ledger;
import org.hanaper.ledger.TrialBalanceRow;
import org.hanaper.ordering.OrderDesk;
import org.hanaper.ordering.OrderId;
import org.hanaper.report.Book;
import org.hanaper.report.JournalPortion;
import org.hanaper.report.Statement;
import org.hanaper.report.StatementQuestion;
import org.hanaper.shared.AccountId;
import org.hanaper.shared.Caller;
import org.hanaper.shared.GroupId;
import org.hanaper.shared.Money;
import org.junit.jupiter.api.Test;

/** The journal of the book, read by hledger: another program finds the same balances. */
@OnBothDatabases
class JournalIT extends InContainer {

  @Inject Customers customers;
  @Inject GroupCredit credit;
  @Inject OrderDesk desk;
  @Inject Ledger ledger;
  @Inject Statement statement;
  @Inject Book book;

  @Test
  void hledgerAcceptsTheWholeBookAndFindsOurBalances() throws Exception {
    AccountId account = customers.ready();
    Caller administrator = customers.member(account, Role.ADMINISTRATOR);
    tradeAtRandom(account, administrator, new Random(13));
    Caller finance = operator(Role.FINANCE);
    Path journal = Files.createTempFile("book", ".journal");
    try {
      as(finance, () -> write(journal, book::journal));
      assertThat(hledger(journal, "check")).isEmpty();
      Map<String, BigDecimal> ours = new TreeMap<>();
      as(finance, () -> ledger.trialBalance()).forEach(row -> put(ours, row));
      assertThat(balances(journal)).containsExactlyInAnyOrderEntriesOf(ours);
    } finally {
      Files.delete(journal);
    }
  }

  @Test
  void hledgerAcceptsACustomersStatementAndEndsAtItsBalance() throws Exception {
    AccountId account = customers.ready();
    Caller administrator = customers.member(account, Role.ADMINISTRATOR);
    tradeAtRandom(account, administrator, new Random(14));
    Path journal = Files.createTempFile("statement", ".journal");
    try {
      as(
          administrator,
          () -> write(journal, after -> statement.journal(StatementQuestion.ofAccount(), after)));
      assertThat(hledger(journal, "check")).isEmpty();
      assertThat(balances(journal))
          .containsEntry("2000 INR", customers.balance(account).amount().negate());
    } finally {
      Files.delete(journal);
    }
  }

  @Test
  void theWholeBookIsForTheFinanceTeamOnly() throws Exception {
    Caller administrator = member(someAccount(), Role.ADMINISTRATOR);
    assertThatThrownBy(() -> as(administrator, () -> book.journal(0)))
        .isInstanceOf(NotAllowed.class);
    assertThatThrownBy(() -> as(operator(Role.APPROVER), () -> book.entries(1000, "INR", null)))
        .isInstanceOf(NotAllowed.class);
  }

  private void tradeAtRandom(AccountId account, Caller administrator, Random random)
      throws Exception {
    GroupId group = customers.payingGroup(administrator, "G");
    customers.topUp(account, rupees(5_000_00));
    as(administrator, () -> credit.allocate(move(group, 2_000_00)));
    for (int i = 0; i < 30; i++) {
      int what = random.nextInt(4);
      long amount = 1L + random.nextInt(20_00);
      GroupId payer = what == 2 ? group : customers.defaultGroup(account);
      if (what == 0) {
        as(administrator, () -> credit.allocate(move(group, amount)));
      } else if (what == 1) {
        as(administrator, () -> credit.deallocate(move(group, amount)));
      } else {
        OrderId order = as(administrator, () -> desk.place(Customers.order(payer, 1)));
        if (random.nextBoolean()) {
          as(administrator, () -> cancelled(order));
        }
      }
    }
  }

  private String cancelled(OrderId order) {
    desk.cancel(order, "; not : needed | any  more", UUID.randomUUID().toString());
    return "cancelled";
  }

  private interface Portions {
    JournalPortion after(long last);
  }

  private static String write(Path journal, Portions portions) throws IOException {
    StringBuilder text = new StringBuilder("decimal-mark .\n\n");
    JournalPortion portion = portions.after(0);
    while (!portion.transactions().isEmpty()) {
      text.append(portion.text());
      portion = portions.after(portion.last());
    }
    Files.writeString(journal, text);
    return "written";
  }

  private static void put(Map<String, BigDecimal> balances, TrialBalanceRow row) {
    if (row.balance().minor() != 0) {
      balances.put(row.account().number() + " " + row.balance().currency(), row.balance().amount());
    }
  }

  /** What hledger sums: account of the chart and currency, with the amount. */
  private static Map<String, BigDecimal> balances(Path journal) throws Exception {
    Map<String, BigDecimal> found = new TreeMap<>();
    hledger(journal, "balance", "--depth", "2", "--flat", "--layout", "tidy", "-O", "csv")
        .lines()
        .skip(1)
        .map(line -> line.replace("\"", "").split(",", -1))
        .filter(cells -> new BigDecimal(cells[cells.length - 1]).signum() != 0)
        .forEach(
            cells ->
                found.put(
                    cells[0].replaceFirst(".*:([0-9]{4}) .*", "$1") + " " + cells[cells.length - 2],
                    new BigDecimal(cells[cells.length - 1])));
    return found;
  }

  private static String hledger(Path journal, String... command) throws Exception {
    java.util.List<String> line =
        new java.util.ArrayList<>(java.util.List.of("hledger", "-f", journal.toString()));
    line.addAll(java.util.List.of(command));
    ProcessBuilder builder = new ProcessBuilder(line).redirectErrorStream(true);
    builder.environment().put("LANG", "C.UTF-8");
    Process process = builder.start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(said).isZero();
    return said;
  }

  private static MoveCredits move(GroupId group, long minor) {
    return new MoveCredits(group, rupees(minor), null, "a : remark ; here", uuid());
  }

  private static String uuid() {
    return UUID.randomUUID().toString();
  }

  private static Money rupees(long minor) {
    return Money.ofMinor(minor, "INR");
  }
}
