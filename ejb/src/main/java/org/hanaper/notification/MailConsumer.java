package org.hanaper.notification;

import jakarta.annotation.security.RunAs;
import jakarta.ejb.MessageDriven;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.MessageListener;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/**
 * Sends the mails whose ids the message carries. Outside a transaction, because it talks to the
 * mail server; retries live in the outbox, since the engine would redeliver within milliseconds.
 */
@MessageDriven(name = "MailConsumer")
@RunAs("system")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class MailConsumer implements MessageListener {

  private static final Logger LOG = System.getLogger(MailConsumer.class.getName());

  @Inject Postman postman;

  @Override
  public void onMessage(Message message) {
    try {
      for (String id : message.getBody(String.class).split(MailWaker.SEPARATOR, -1)) {
        deliver(id);
      }
    } catch (JMSException e) {
      LOG.log(Level.ERROR, "mails were left to the timer", e);
    }
  }

  // thrown on, the engine would try again at once and for ever; the row's lease ends instead
  private void deliver(String id) {
    try {
      postman.deliver(Long.parseLong(id));
    } catch (RuntimeException e) {
      LOG.log(Level.ERROR, "a mail was left to its lease", e);
    }
  }
}
