package org.hanaper.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.eclipse.microprofile.metrics.Counter;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.hanaper.access.Role;
import org.hanaper.store.Settings;
import org.hanaper.store.Sql;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Over HTTP wrong passwords cost little, and no door tells who is known. */
class HashFloodIT extends InContainer {

  private static final int MANY = 200;
  private static final int FEW = 4;

  @Inject Customers customers;
  @Inject People people;
  @Inject Settings settings;
  @Inject MetricRegistry metrics;
  @Inject NewAccounts newcomers;
  @Inject MailedLinks mailed;
  @Inject Sql sql;

  @BeforeEach
  @AfterEach
  void forgetWhatThisAddressTried() {
    sql.update("delete from throttle");
  }

  @Test
  void twoHundredWrongPasswordsAtOnceComputeFiveHashesAtMostForKnownAndUnknownAlike()
      throws Exception {
    String known = known();
    long forKnown = hashesOf(() -> flood(known));
    forgetWhatThisAddressTried();
    long forUnknown = hashesOf(() -> flood("nobody-" + known));
    assertThat(forKnown).isBetween(1L, 5L).isEqualTo(forUnknown);
  }

  @Test
  void knownAndUnknownAddressesGetTheSameAnswersToTheByte() throws Exception {
    String known = known();
    String unknown = "z" + known.substring(1);
    for (int tried = 1; tried <= 6; tried++) {
      long before = hashes();
      String toKnown = answer(known);
      long between = hashes();
      assertThat(answer(unknown)).as("try %d", tried).isEqualTo(toKnown);
      assertThat(hashes() - between).as("try %d", tried).isEqualTo(between - before);
    }
  }

  /** Also once no more mail goes there. */
  @Test
  void whoForgotThePasswordIsAnsweredAlikeWhetherOrNotAnybodyHasTheAddress() throws Exception {
    String known = known();
    assertAlike("/signin/forgot.xhtml", known, Map.of(), 6);
    assertThat(mailed.token(known)).isNotNull();
  }

  @Test
  void whoWaitsForALinkIsAnsweredAlikeWhetherOrNotAnybodyHasTheAddress() throws Exception {
    String waiting = NewAccounts.fresh();
    newcomers.signUp(waiting, "Container Works");
    String first = mailed.token(waiting);
    assertAlike("/signin/link.xhtml?about=activation", waiting, Map.of(), 2);
    assertThat(mailed.token(waiting)).isNotEqualTo(first);
    String blocked = known();
    for (int i = 0; i < 5; i++) {
      people.enter(blocked, "wrong");
    }
    String told = mailed.token(blocked + " unblock");
    assertAlike("/signin/link.xhtml?about=unblock", blocked, Map.of(), 2);
    assertThat(mailed.token(blocked + " unblock")).isNotEqualTo(told);
  }

  @Test
  void whoSignsUpIsAnsweredAlikeWhetherOrNotTheAddressIsKnown() throws Exception {
    String known = known();
    assertAlike(
        "/signin/enterprise.xhtml",
        known,
        Map.of(
            "name",
            "Ada Lovelace",
            "organization",
            "Container Works",
            "country",
            "FR",
            "termsAccepted",
            "on"),
        2);
    assertThat(mailed.told("link", known)).isEqualTo(2);
  }

  private void assertAlike(String path, String known, Map<String, String> others, int times)
      throws Exception {
    String unknown = "z" + known.substring(1);
    for (int i = 1; i <= times; i++) {
      assertThat(sent(path, unknown, others))
          .as("%s %d", path, i)
          .isEqualTo(sent(path, known, others));
    }
  }

  private String known() throws Exception {
    String email = people.person();
    people.join(email, customers.active(), Role.BASIC_USER);
    return email;
  }

  private String answer(String email) throws Exception {
    HttpResponse<String> answer = new Browsing(settings.baseUrl()).signIn(email, "wrong");
    assertThat(answer.statusCode()).isEqualTo(200);
    return plain(answer, email);
  }

  /** A fresh browser sends a form; what it is led to belongs to the answer. */
  private String sent(String path, String email, Map<String, String> others) throws Exception {
    Browsing browser = new Browsing(settings.baseUrl());
    Map<String, String> fields = new TreeMap<>(others);
    fields.put("email", email);
    HttpResponse<String> answer = browser.submit(path, browser.open(path), "send", fields);
    String further =
        answer.headers().firstValue("Location").orElse("").replaceFirst("^https://[^/]+", "");
    return plain(answer, email) + (further.isEmpty() ? "" : plain(browser.get(further), email));
  }

  /**
   * What a fresh browser is answered, without what differs in any two answers: the request's id,
   * the nonce, the view's state (and the length it gives to the whole) and the session.
   */
  private static String plain(HttpResponse<String> answer, String email) {
    String headers =
        answer.headers().map().entrySet().stream()
            .filter(
                header ->
                    !List.of("date", "x-request-id", "content-length").contains(header.getKey()))
            .toList()
            .toString();
    return (answer.statusCode() + headers + answer.body())
        .replace(email, "EMAIL")
        .replaceAll("ViewState(:\\d+)?\" value=\"[^\"]*\"", "STATE")
        .replaceAll("nonce[-=\"' ]+[^\"';,\\]]+", "NONCE")
        .replaceAll("csp\\.init\\([^)]*\\)", "NONCE")
        .replaceAll("Unload\\.init\\([^)]*\\)", "STATE")
        .replaceAll("JSESSIONID=[^;]+", "SESSION")
        .replaceAll("<code>[0-9a-fA-F-]+</code>", "REQUEST");
  }

  private boolean flood(String email) throws Exception {
    List<Browsing> browsers = new ArrayList<>();
    List<Callable<Browsing.Opened>> openings = new ArrayList<>();
    for (int i = 0; i < MANY; i++) {
      Browsing browser = new Browsing(settings.baseUrl());
      browsers.add(browser);
      openings.add(browser::door);
    }
    List<Browsing.Opened> doors = all(openings, FEW);
    List<Callable<Integer>> tries = new ArrayList<>();
    for (int i = 0; i < MANY; i++) {
      Browsing browser = browsers.get(i);
      Browsing.Opened door = doors.get(i);
      tries.add(() -> browser.tryWith(door, email, "wrong").statusCode());
    }
    assertThat(all(tries, MANY)).containsOnly(200);
    return true;
  }

  private static <T> List<T> all(List<Callable<T>> work, int atOnce) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(atOnce);
    try {
      List<T> results = new ArrayList<>();
      for (Future<T> done : threads.invokeAll(work)) {
        results.add(done.get());
      }
      return results;
    } finally {
      threads.shutdown();
    }
  }

  private long hashesOf(Callable<Boolean> work) throws Exception {
    long before = hashes();
    work.call();
    return hashes() - before;
  }

  private long hashes() {
    return metrics
        .getCounters((id, metric) -> id.getName().equals("hanaper_password_hashes_total"))
        .values()
        .stream()
        .mapToLong(Counter::getCount)
        .sum();
  }
}
