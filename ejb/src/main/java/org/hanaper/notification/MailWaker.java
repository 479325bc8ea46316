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
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;

/**
 * Tells the senders by messages that mails wait; a message is text, the ids of its mails separated
 * by commas. Few mails have a message each, of many each sender gets his share.
 *
 * <p>The row is the truth and the timer finds it, so the message need not survive a crash.
 */
@ApplicationScoped
class MailWaker {

  static final String SEPARATOR = ",";

  /** How many work at once, as the activation in the server's configuration says. */
  private static final int SENDERS = 3;

  private static final int MOST = 50;
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
      List<Long> ids = new ArrayList<>();
      for (Long id = waiting.poll(); id != null; id = waiting.poll()) {
        ids.add(id);
      }
      messages(ids).forEach(text -> producer.send(queue, text));
    } catch (JMSRuntimeException e) {
      // the timer finds the rows; kept here they would pile up while the broker is away
      waiting.clear();
      LOG.log(Level.WARNING, "mails wait for the timer: {0}", e.toString());
    }
  }

  /** The texts of the messages: one for each sender, of at most fifty mails. */
  static List<String> messages(List<Long> mails) {
    int share = Math.max(1, Math.min(MOST, (mails.size() + SENDERS - 1) / SENDERS));
    List<String> texts = new ArrayList<>();
    for (int from = 0; from < mails.size(); from += share) {
      texts.add(
          mails.subList(from, Math.min(from + share, mails.size())).stream()
              .map(String::valueOf)
              .collect(Collectors.joining(SEPARATOR)));
    }
    return texts;
  }
}
