package org.hanaper.notification;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.hanaper.certificate.CertificateIssued;
import org.hanaper.identity.Members;
import org.hanaper.identity.Recipient;
import org.hanaper.ledger.TransactionId;
import org.hanaper.ordering.OrderCharged;
import org.hanaper.ordering.OrderRefunded;
import org.hanaper.ordering.OrderStatus;
import org.jspecify.annotations.Nullable;

/** Mail to whoever ordered (domain A.6: M12, M14, M16). */
@ApplicationScoped
class OrderMails {

  @Inject Outbox outbox;
  @EJB Members members;

  void on(@Observes OrderCharged event) {
    if (event.by() == null) {
      return;
    }
    Recipient person = members.recipient(event.by());
    outbox.add(
        Letter.to(person, MailKind.ORDER_PLACED, event.account())
            .with("order", event.number())
            .with("orderId", event.id().toString())
            .with("description", event.description())
            .with("names", String.join(", ", event.names()))
            .with("gross", Words.money(event.gross(), person.language()))
            .with("transaction", number(event.transaction())));
  }

  void on(@Observes OrderRefunded event) {
    if (event.by() == null) {
      return;
    }
    Recipient person = members.recipient(event.by());
    outbox.add(
        Letter.to(person, MailKind.ORDER_CANCELLED, event.account())
            .with("order", event.number())
            .with("orderId", event.id().toString())
            .with("outcome", outcome(event.status(), person.language()))
            .with("reason", event.reason())
            .with("gross", Words.money(event.gross(), person.language()))
            .with("transaction", number(event.transaction())));
  }

  void on(@Observes CertificateIssued event) {
    if (event.by() == null) {
      return;
    }
    Recipient person = members.recipient(event.by());
    outbox.add(
        Letter.to(person, MailKind.CERTIFICATE_ISSUED, event.account())
            .with("order", event.orderNumber())
            .with("orderId", event.order().toString())
            .with("mainName", event.names().isEmpty() ? "" : event.names().get(0))
            .with("names", String.join(", ", event.names()))
            .with("validUntil", Words.day(event.validUntil(), person.language())));
  }

  private static String outcome(OrderStatus status, String language) {
    boolean rejected = status == OrderStatus.REJECTED;
    if (language.equals("fr")) {
      return rejected ? "refusée" : "annulée";
    }
    return rejected ? "rejected" : "cancelled";
  }

  private static String number(@Nullable TransactionId transaction) {
    return transaction == null ? "" : transaction.number();
  }
}
