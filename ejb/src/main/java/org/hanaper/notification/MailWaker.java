package org.hanaper.notification;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.jms.ConnectionFactory;
import jakarta.jms.DeliveryMode;
import jakarta.jms.JMSContext;
import jakarta.jms.JMSRuntimeException;
import jakarta.jms.Queue;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/**
 * Tells the senders by a message that a mail waits; the message is text, the mail's id.
 *
 * <p>The row is the truth and the timer finds it, so the message need not survive a crash.
 */
@ApplicationScoped
class MailWaker {

  private static final Logger LOG = System.getLogger(MailWaker.class.getName());

  @Resource(lookup = "jms/hanaperFactory")
  ConnectionFactory factory;

  @Resource(lookup = "jms/mail")
  Queue queue;

  void afterCommit(@Observes(during = TransactionPhase.AFTER_SUCCESS) QueuedMail mail) {
    wake(mail.id());
  }

  void wake(long id) {
    try (JMSContext context = factory.createContext()) {
      context
          .createProducer()
          .setDeliveryMode(DeliveryMode.NON_PERSISTENT)
          .send(queue, Long.toString(id));
    } catch (JMSRuntimeException e) {
      // the timer finds the row
      LOG.log(Level.WARNING, "mail {0} waits for the timer: {1}", id, e.toString());
    }
  }
}
