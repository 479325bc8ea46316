package org.hanaper.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.eclipse.microprofile.metrics.Tag;
import org.hanaper.store.CannotOpen;

/** Carries one mail from the outbox to the server and notes how it went; never throws for it. */
@ApplicationScoped
class Postman {

  private static final Logger LOG = System.getLogger(Postman.class.getName());

  @Inject Outbox outbox;
  @Inject MailRenderer renderer;
  @Inject Mailer mailer;
  @Inject MailSettings settings;
  @Inject MetricRegistry metrics;

  /** Tries to deliver a mail; does nothing when it isn't due or somebody else has it. */
  void deliver(long id) {
    outbox.claim(id).ifPresent(this::deliver);
  }

  private void deliver(Claim claim) {
    if (!settings.hasServer()) {
      outbox.waits(claim, "no mail server is configured (hanaper.smtp.host)");
      return;
    }
    try {
      send(claim);
    } catch (MessagingException | CannotOpen | IllegalStateException e) {
      LOG.log(Level.WARNING, "mail {0} is tried again later: {1}", claim.id(), e.toString());
      outbox.failed(claim, e.toString());
      count("failed");
      return;
    }
    outbox.sent(claim);
    count("sent");
  }

  private void count(String result) {
    metrics.counter("hanaper_mails_total", new Tag("result", result)).inc();
  }

  private void send(Claim claim) throws MessagingException {
    String content = claim.content();
    if (content == null) {
      throw new IllegalStateException("the body was wiped");
    }
    mailer.send(
        claim,
        renderer.render(
            claim.kind(), claim.name(), claim.language(), outbox.open(claim.kind(), content)));
  }
}
