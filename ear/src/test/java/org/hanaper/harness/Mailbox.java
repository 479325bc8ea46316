package org.hanaper.harness;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.BodyPart;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;

/** A real mail server in the tests' own process; it takes mail for everybody. */
public final class Mailbox {

  private final GreenMail server;

  /**
   * Opens the mail server.
   *
   * @param port its port on the loopback address
   */
  public Mailbox(int port) {
    server = new GreenMail(new ServerSetup(port, "localhost", ServerSetup.PROTOCOL_SMTP));
    server.start();
  }

  /** Closes the mail server; mail then waits in the application's queue. */
  public void close() {
    server.stop();
  }

  /**
   * Waits for a mail.
   *
   * @param to the recipient
   * @param words some words of its subject or text
   * @return the newest such mail
   */
  public MimeMessage await(String to, String words) {
    return Awaitility.await("a mail to " + to + " with '" + words + "'")
        .atMost(Duration.ofSeconds(40))
        .pollInterval(Duration.ofMillis(200))
        .until(() -> newest(to, words), Optional::isPresent)
        .orElseThrow();
  }

  /**
   * The link in a mail.
   *
   * @param mail the mail
   */
  public static String link(MimeMessage mail) {
    Matcher found = Pattern.compile("https://[^\\s\"'<>]+").matcher(text(mail, "text/plain"));
    if (!found.find()) {
      throw new AssertionError("no link in: " + text(mail, "text/plain"));
    }
    return found.group();
  }

  /** All mail for somebody, oldest first. */
  public List<MimeMessage> to(String address) {
    return Arrays.stream(server.getReceivedMessages()).filter(m -> isTo(m, address)).toList();
  }

  /** All mail there is, oldest first. */
  public List<MimeMessage> all() {
    return List.of(server.getReceivedMessages());
  }

  /**
   * A mail's text.
   *
   * @param mail the mail
   * @param type {@code text/plain} or {@code text/html}
   * @return empty when it has no such part
   */
  public static String text(MimeMessage mail, String type) {
    try {
      return part(mail.getContent(), mail.getContentType(), type);
    } catch (IOException | MessagingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String part(Object content, String has, String wanted)
      throws IOException, MessagingException {
    if (content instanceof Multipart parts) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < parts.getCount(); i++) {
        BodyPart part = parts.getBodyPart(i);
        text.append(part(part.getContent(), part.getContentType(), wanted));
      }
      return text.toString();
    }
    return has.startsWith(wanted) ? content.toString() : "";
  }

  private Optional<MimeMessage> newest(String to, String words) {
    List<MimeMessage> mails = to(to).stream().filter(mail -> holds(mail, words)).toList();
    return mails.isEmpty() ? Optional.empty() : Optional.of(mails.get(mails.size() - 1));
  }

  private static boolean holds(MimeMessage mail, String words) {
    try {
      return mail.getSubject().contains(words) || text(mail, "text/plain").contains(words);
    } catch (MessagingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static boolean isTo(MimeMessage mail, String address) {
    try {
      return Arrays.stream(mail.getRecipients(Message.RecipientType.TO))
          .anyMatch(recipient -> recipient.toString().contains(address));
    } catch (MessagingException e) {
      throw new IllegalStateException(e);
    }
  }
}
