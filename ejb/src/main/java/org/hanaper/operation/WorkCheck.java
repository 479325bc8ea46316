package org.hanaper.operation;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.jms.ConnectionFactory;
import jakarta.jms.JMSContext;
import jakarta.jms.JMSRuntimeException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;
import org.hanaper.audit.AuditChain;
import org.hanaper.ledger.LedgerCheck;
import org.hanaper.ledger.Reconciliation;
import org.hanaper.notification.MailDesk;
import org.hanaper.notification.MailQueue;
import org.hanaper.store.DatabaseFailure;

/** Data about work that may be late without harm to the service: always up (design 5). */
@Readiness
@ApplicationScoped
public class WorkCheck implements HealthCheck {

  @Resource(lookup = "jms/hanaperFactory")
  ConnectionFactory messaging;

  @Inject MailDesk mail;
  @Inject AuditChain chain;
  @Inject Reconciliation reconciliation;
  @Inject Clock clock;

  @Override
  public HealthCheckResponse call() {
    HealthCheckResponseBuilder answer = HealthCheckResponse.named("work").up();
    answer.withData("messaging", messaging());
    try {
      MailQueue queue = mail.queue();
      answer.withData("mail.waiting", queue.waiting());
      answer.withData("mail.dead", queue.dead());
      answer.withData("mail.lag.seconds", lag(queue));
      answer.withData("audit.unsealed", chain.unsealed());
      ledger(answer);
    } catch (DatabaseFailure e) {
      answer.withData("database", "no answer");
    }
    return answer.build();
  }

  /** What the newest check of the book found, and how old it is; nothing before the first. */
  private void ledger(HealthCheckResponseBuilder answer) {
    Optional<LedgerCheck> last = reconciliation.last();
    if (last.isPresent()) {
      Duration age = Duration.between(last.get().beganAt(), clock.instant());
      answer.withData("ledger.findings", last.get().findings());
      answer.withData("ledger.check.age.hours", age.toHours());
    }
  }

  private long lag(MailQueue queue) {
    return queue.oldest() == null
        ? 0
        : Duration.between(queue.oldest(), clock.instant()).toSeconds();
  }

  private String messaging() {
    try (JMSContext context = messaging.createContext()) {
      return context.getMetaData() == null ? "down" : "up";
    } catch (JMSRuntimeException e) {
      return "down";
    }
  }
}
