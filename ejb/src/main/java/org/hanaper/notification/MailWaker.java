package org.hanaper.notification;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.jms.ConnectionFactory;
import jakarta.jms.DeliveryMode;
import jakarta.jms.JMSContext;
import jakarta.jms.JMSProducer;
import jakarta.jms.JMSRuntimeException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

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
  jakarta.jms.Queue queue;

  @Inject Behind behind;

  private final Queue<Long> waiting = new ConcurrentLinkedQueue<>();

  void afterCommit(@Observes(during = TransactionPhase.AFTER_SUCCESS) QueuedMail mail) {
    wake(mail.id());
  }

  /** Tells the senders soon; many at once share one connection to the broker. */
  void wake(long id) {
    waiting.add(id);
    behind.soon(MailWaker.class, this::tellAll);
  }

  private void tellAll() {
    try (JMSContext context = factory.createContext()) {
      JMSProducer producer = context.createProducer().setDeliveryMode(DeliveryMode.NON_PERSISTENT);
      for (Long id = waiting.poll(); id != null; id = waiting.poll()) {
        producer.send(queue, Long.toString(id));
      }
    } catch (JMSRuntimeException e) {
      // the timer finds the rows; kept here they would pile up while the broker is away
      waiting.clear();
      LOG.log(Level.WARNING, "mails wait for the timer: {0}", e.toString());
    }
  }
}
