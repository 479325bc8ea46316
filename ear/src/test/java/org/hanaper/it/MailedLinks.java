package org.hanaper.it;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.hanaper.account.AccountNews;
import org.hanaper.account.AccountNewsTold;
import org.hanaper.account.ApplicationReceived;
import org.hanaper.account.ApplicationRefused;
import org.hanaper.identity.ActivationLinkIssued;
import org.hanaper.identity.ActivationLinksIssued;
import org.hanaper.identity.EmailChangeAsked;
import org.hanaper.identity.FactorChanged;
import org.hanaper.identity.LoginBlocked;
import org.hanaper.identity.LoginUnblocked;
import org.hanaper.identity.OperatorInvited;
import org.hanaper.identity.PasswordChanged;
import org.hanaper.identity.PasswordLinkIssued;
import org.hanaper.member.InvitationIssued;
import org.hanaper.shared.AccountId;

/** Hears what would be mailed about signing in, with the secrets that are kept nowhere else. */
@ApplicationScoped
public class MailedLinks {

  private final Map<String, String> tokens = new ConcurrentHashMap<>();
  private final Map<String, AtomicInteger> told = new ConcurrentHashMap<>();

  void on(@Observes ActivationLinkIssued event) {
    tokens.put(event.email(), event.token());
    tokens.put(event.email() + " " + event.accountName(), event.token());
    count("link " + event.email());
  }

  void on(@Observes ActivationLinksIssued event) {
    event.links().forEach(this::on);
  }

  void on(@Observes EmailChangeAsked event) {
    if (event.token() != null) {
      tokens.put(event.email(), event.token());
    }
  }

  void on(@Observes InvitationIssued event) {
    tokens.put(event.email(), event.token());
  }

  void on(@Observes PasswordLinkIssued event) {
    tokens.put(event.email(), event.token());
  }

  void on(@Observes ApplicationReceived event) {
    count("applied " + event.application().applicant().email());
  }

  void on(@Observes ApplicationRefused event) {
    count("refused " + event.application().applicant().email());
  }

  void on(@Observes AccountNewsTold event) {
    count(event.news() + " " + event.account().id());
  }

  void on(@Observes OperatorInvited event) {
    tokens.put(event.email(), event.token());
    count("invited " + event.email());
  }

  void on(@Observes FactorChanged event) {
    count("factor " + event.change() + " " + event.email());
  }

  void on(@Observes PasswordChanged event) {
    count("password " + event.email());
  }

  void on(@Observes LoginUnblocked event) {
    count("unblocked " + event.email());
  }

  void on(@Observes LoginBlocked event) {
    tokens.put(event.email() + " unblock", event.token());
    count("blocked " + event.email());
  }

  /** The newest link's secret for an address; null when there was none. */
  public String token(String email) {
    return tokens.get(email);
  }

  /** The newest link's secret for an address and an account's name; null when there was none. */
  public String token(String email, String account) {
    return tokens.get(email + " " + account);
  }

  /** How often {@code link}, {@code applied}, {@code refused} or {@code blocked} was told. */
  public int told(String what, String email) {
    return told.getOrDefault(what + " " + email, new AtomicInteger()).get();
  }

  /** How often the administrators of an account were told something. */
  public int told(AccountNews news, AccountId account) {
    return told(news.name(), account.toString());
  }

  private void count(String what) {
    told.computeIfAbsent(what, key -> new AtomicInteger()).incrementAndGet();
  }
}
