package org.hanaper.kill;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;
import org.hanaper.harness.Deployable;
import org.hanaper.harness.HanaperServer;
import org.hanaper.harness.Mailbox;
import org.hanaper.harness.PostgresCluster;
import org.hanaper.harness.ServerFolder;
import org.hanaper.harness.TestRun;
import org.junit.jupiter.api.Test;

/**
 * Kills the server at random moments in the middle of concurrent orders, cancellations, moves of
 * credits, payments and withdrawals, while wallets are added up, and looks what is left.
 */
class PowerCutIT {

  private static final int CUTS = Integer.getInteger("hanaper.kill.cuts", 10);
  private static final int CUSTOMERS = 8;
  private static final int PAYING = 4;
  private static final int HTTP = TestRun.port(12);
  private static final int SMTP = TestRun.port(16);

  private final Map<String, String> acknowledged = new ConcurrentHashMap<>();
  private final Set<String> moved = ConcurrentHashMap.newKeySet();
  private final List<String> customers = new ArrayList<>();
  private final HanaperServer server = unstarted();
  private final MoneyCallers money = new MoneyCallers(server);

  @Test
  void nothingAcknowledgedIsLostAndNothingIsDoneTwice() throws Exception {
    Mailbox mail = new Mailbox(SMTP);
    try {
      server.start();
      for (int i = 0; i < CUSTOMERS; i++) {
        customers.add(server.post("/hanaper-it/kill/customer"));
      }
      money.ready(customers.subList(0, PAYING), server.post("/hanaper-it/kill/customer"));
      for (int cut = 1; cut <= CUTS; cut++) {
        orderUntilTheLightsGoOut();
        server.start();
        assertThat(server.post("/hanaper-it/kill/wrong")).as("after cut " + cut).isEmpty();
        assertNothingAcknowledgedIsLost();
      }
      // what the killed sender held is free as soon as its lease ends: not waited for
      server.post("/hanaper-it/kill/leases");
      Awaitility.await("invoices and mail")
          .atMost(Duration.ofMinutes(5))
          .pollInterval(Duration.ofSeconds(1))
          .untilAsserted(() -> assertThat(server.post("/hanaper-it/kill/open")).isEqualTo("0 0"));
      assertThat(server.post("/hanaper-it/kill/wrong")).isEmpty();
      assertEveryMailArrived(mail);
    } finally {
      server.stop();
      mail.close();
    }
  }

  private static HanaperServer unstarted() {
    ServerFolder folder =
        ServerFolder.fresh("kill" + HTTP, HTTP)
            .withApplication(Deployable.with(org.hanaper.it.InContainer.class.getPackage()))
            .with("HANAPER_SMTP_HOST", "localhost")
            .with("HANAPER_SMTP_PORT", "" + SMTP)
            .override("test.xml", "<logging messageFormat=\"simple\"/>");
    if (TestRun.database().equals("postgresql")) {
      folder.on(PostgresCluster.start(TestRun.port(14)));
    }
    return new HanaperServer(folder, HTTP);
  }

  private void orderUntilTheLightsGoOut() throws InterruptedException {
    AtomicBoolean light = new AtomicBoolean(true);
    int before = acknowledged.size();
    List<Thread> callers = new ArrayList<>();
    for (String customer : customers) {
      callers.add(new Thread(() -> orderWhile(light, customer)));
      callers.add(new Thread(() -> moveWhile(light, customer)));
    }
    callers.add(new Thread(() -> moveWhile(light, money.closed())));
    callers.addAll(money.callers(light));
    callers.forEach(Thread::start);
    // Not before the orders flow: a fresh server is still compiling what it runs.
    Awaitility.await("orders flow")
        .atMost(Duration.ofMinutes(2))
        .until(() -> acknowledged.size() > before + 20);
    Thread.sleep(ThreadLocalRandom.current().nextInt(200, 2_000));
    server.kill();
    light.set(false);
    for (Thread caller : callers) {
      caller.join();
    }
  }

  private void orderWhile(AtomicBoolean light, String customer) {
    while (light.get()) {
      String key = UUID.randomUUID().toString();
      try {
        String order = server.post(address("order", customer, key));
        acknowledged.put(key, order);
        if (ThreadLocalRandom.current().nextInt(3) == 0) {
          server.post(
              address("cancel", customer, UUID.randomUUID().toString()) + "&order=" + order);
        }
      } catch (IOException e) {
        // Not acknowledged: it may be there or not.
      }
    }
  }

  /** There and back, so that the group's balance never lacks what is asked back. */
  private void moveWhile(AtomicBoolean light, String customer) {
    for (boolean back = false; light.get(); back = !back) {
      String key = UUID.randomUUID().toString();
      try {
        server.post(address("move", customer, key) + "&back=" + back);
        moved.add(key);
      } catch (IOException e) {
        // Not acknowledged: it may be there or not.
      }
    }
  }

  /** A verb of the servlet's with all that says who asks. */
  static String address(String what, String customer, String key) {
    String[] parts = customer.split(" ", 5);
    return "/hanaper-it/kill/%s?account=%s&identity=%s&membership=%s&group=%s&paying=%s&key=%s"
        .formatted(what, parts[0], parts[1], parts[2], parts[3], parts[4], key);
  }

  private void assertNothingAcknowledgedIsLost() throws IOException {
    Map<String, String> there = new HashMap<>();
    server
        .post("/hanaper-it/kill/orders")
        .lines()
        .forEach(line -> there.put(line.split(" ", 2)[1], line.split(" ", 2)[0]));
    assertThat(there).containsAllEntriesOf(acknowledged);
    Set<String> moves = server.post("/hanaper-it/kill/moves").lines().collect(Collectors.toSet());
    assertThat(moves).containsAll(moved);
    money.assertNothingAcknowledgedIsLost();
    System.out.println(
        "%d orders acknowledged, %d there; %d moves acknowledged, %d there"
            .formatted(acknowledged.size(), there.size(), moved.size(), moves.size()));
  }

  private void assertEveryMailArrived(Mailbox mail) throws IOException {
    Set<String> arrived = mail.all().stream().map(PowerCutIT::number).collect(Collectors.toSet());
    List<String> sent = server.post("/hanaper-it/kill/mails").lines().toList();
    System.out.println(sent.size() + " mails, " + mail.all().size() + " arrived with repeats");
    assertThat(sent).isNotEmpty();
    assertThat(arrived).containsAll(sent);
  }

  private static String number(MimeMessage mail) {
    try {
      return mail.getMessageID().replaceFirst("^<hanaper\\.([0-9]+).*", "$1");
    } catch (MessagingException e) {
      throw new IllegalStateException(e);
    }
  }
}
