package org.hanaper.notification;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Date;

/** Hands a mail to the mail server; every step of it has a time-out in server.xml. */
@ApplicationScoped
class Mailer {

  private static final String UTF_8 = StandardCharsets.UTF_8.name();

  @Resource(lookup = "mail/hanaper")
  Session session;

  @Inject MailSettings settings;

  void send(Claim claim, RenderedMail mail) throws MessagingException {
    Transport.send(message(session, claim, mail));
  }

  MimeMessage message(Session using, Claim claim, RenderedMail mail) throws MessagingException {
    MimeMessage message = new NumberedMessage(using, messageId(claim));
    message.setFrom(address(settings.from(), "Hanaper"));
    message.setReplyTo(new InternetAddress[] {address(settings.support(), "Hanaper")});
    message.setRecipient(Message.RecipientType.TO, address(claim.email(), claim.name()));
    message.setSubject(mail.subject(), UTF_8);
    message.setSentDate(Date.from(claim.queuedAt()));
    message.setHeader("Auto-Submitted", "auto-generated");
    message.setHeader("X-Auto-Response-Suppress", "All");
    message.setHeader("Content-Language", claim.language());
    message.setContent(alternatives(mail));
    message.saveChanges();
    return message;
  }

  // the same for every try of a row, so that a repeat is recognisable
  private String messageId(Claim claim) {
    return "<hanaper."
        + claim.id()
        + "."
        + claim.queuedAt().toEpochMilli()
        + "@"
        + settings.host()
        + ">";
  }

  private static MimeMultipart alternatives(RenderedMail mail) throws MessagingException {
    MimeBodyPart text = new MimeBodyPart();
    text.setText(mail.text(), UTF_8, "plain");
    MimeBodyPart html = new MimeBodyPart();
    html.setText(mail.html(), UTF_8, "html");
    return new MimeMultipart("alternative", text, html);
  }

  private static InternetAddress address(String email, String name) throws MessagingException {
    try {
      InternetAddress address = new InternetAddress(email, name, UTF_8);
      address.validate();
      return address;
    } catch (UnsupportedEncodingException e) {
      throw new MessagingException("UTF-8", e);
    }
  }

  private static final class NumberedMessage extends MimeMessage {

    private final String id;

    NumberedMessage(Session session, String id) {
      super(session);
      this.id = id;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
      setHeader("Message-ID", id);
    }
  }
}
