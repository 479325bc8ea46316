package org.hanaper.kill;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import org.hanaper.harness.HanaperServer;

/**
 * Callers who pay in offline and ask credits back until the lights go out, and one who adds up the
 * wallets of a closed customer meanwhile: there credits only move from wallet to wallet.
 */
final class MoneyCallers {

  private static final String DOOR = "/hanaper-it/kill-money/";
  private static final String CLOSED_TOTAL = "100000000";

  private final HanaperServer server;
  private final Set<String> ended = ConcurrentHashMap.newKeySet();
  private final Set<String> wrongTotals = ConcurrentHashMap.newKeySet();
  private final AtomicLong reads = new AtomicLong();
  private List<String> paying = List.of();
  private String closed = "";

  MoneyCallers(HanaperServer server) {
    this.server = server;
  }

  /** Gives the customers bank accounts, without which nothing is asked back. */
  void ready(List<String> paying, String closed) throws IOException {
    this.paying = List.copyOf(paying);
    this.closed = closed;
    for (String customer : paying) {
      server.post(at("bank", customer));
    }
    server.post(at("bank", closed));
  }

  /** The customer whose wallets always hold the same together. */
  String closed() {
    return closed;
  }

  List<Thread> callers(AtomicBoolean light) {
    List<Thread> callers = new ArrayList<>();
    for (String customer : paying) {
      callers.add(new Thread(() -> doWhile(light, customer, List.of("pay", "payout", "refuse"))));
    }
    callers.add(new Thread(() -> doWhile(light, closed, List.of("refuse"))));
    callers.add(new Thread(() -> readWhile(light)));
    return callers;
  }

  private void doWhile(AtomicBoolean light, String customer, List<String> verbs) {
    for (int i = 0; light.get(); i++) {
      String key = UUID.randomUUID().toString();
      try {
        server.post(at(verbs.get(i % verbs.size()), customer, key));
        ended.add(key);
      } catch (IOException e) {
        // Not acknowledged: it may be there or not.
      }
    }
  }

  private void readWhile(AtomicBoolean light) {
    while (light.get()) {
      try {
        String total = server.post(at("sum", closed));
        reads.incrementAndGet();
        if (!total.equals(CLOSED_TOTAL)) {
          wrongTotals.add(total);
        }
      } catch (IOException e) {
        // No answer is no wrong answer.
      }
    }
  }

  void assertNothingAcknowledgedIsLost() throws IOException {
    Set<String> there = server.post(DOOR + "ended").lines().collect(Collectors.toSet());
    assertThat(there).containsAll(ended);
    assertThat(wrongTotals).as("what the closed customer's wallets held together").isEmpty();
    assertThat(server.post(at("sum", closed))).isEqualTo(CLOSED_TOTAL);
    System.out.println(
        "%d payments and withdrawals acknowledged, %d there; %d reads added up"
            .formatted(ended.size(), there.size(), reads.get()));
  }

  private static String at(String verb, String customer) {
    return at(verb, customer, "");
  }

  private static String at(String verb, String customer, String key) {
    return PowerCutIT.address(verb, customer, key).replace("/hanaper-it/kill/", DOOR);
  }
}
