package org.hanaper.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import org.hanaper.payment.PaymentChargedBack;
import org.hanaper.payment.PaymentDisputed;
import org.hanaper.payment.PaymentFailed;
import org.hanaper.payment.PaymentHeld;
import org.hanaper.payment.PaymentStuck;
import org.hanaper.payment.PaymentSucceeded;
import org.hanaper.shared.AccountId;

/** Alerts about bought credits: to the payer or, without one, to all who may add credits. */
@ApplicationScoped
class MoneyAlerts {

  @Inject AlertBook alerts;

  void on(@Observes PaymentSucceeded event) {
    String payment = event.payment().toString();
    decided(payment, event.account());
    alerts.tell(
        event.by(),
        event.account(),
        Notice.of(
            AlertKind.PAYMENT_SUCCEEDED,
            event.account(),
            payment,
            link(payment),
            payment,
            event.amount()));
  }

  void on(@Observes PaymentFailed event) {
    String payment = event.payment().toString();
    decided(payment, event.account());
    alerts.tell(
        event.by(),
        event.account(),
        Notice.of(
            AlertKind.PAYMENT_FAILED,
            event.account(),
            payment,
            link(payment),
            payment,
            event.amount()));
  }

  void on(@Observes PaymentHeld event) {
    String payment = event.payment().toString();
    decided(payment, event.account());
    alerts.tell(
        event.by(),
        event.account(),
        Notice.of(
            AlertKind.PAYMENT_HELD,
            event.account(),
            payment,
            link(payment),
            payment,
            event.asked(),
            event.taken()));
    alerts.tellOffice(
        new Notice(
            AlertKind.PAYMENT_TO_DECIDE,
            null,
            payment,
            "/office/held.xhtml",
            List.of(payment, event.asked(), event.taken())));
  }

  void on(@Observes PaymentStuck event) {
    String payment = event.payment().toString();
    alerts.tell(
        event.by(),
        event.account(),
        Notice.of(
            AlertKind.PAYMENT_STUCK,
            event.account(),
            payment,
            link(payment),
            payment,
            event.amount(),
            event.startedAt()));
  }

  void on(@Observes PaymentDisputed event) {
    String payment = event.payment().toString();
    if (!alerts.isOpenInOffice(AlertKind.PAYMENT_DISPUTED, payment)) {
      alerts.tellOffice(
          new Notice(
              AlertKind.PAYMENT_DISPUTED,
              null,
              payment,
              "/office/gateway.xhtml?q=" + payment,
              List.of(payment, event.taken())));
    }
  }

  void on(@Observes PaymentChargedBack event) {
    String payment = event.payment().toString();
    alerts.resolveOffice(AlertKind.PAYMENT_DISPUTED, payment);
    alerts.tell(
        event.account(),
        Notice.of(
            AlertKind.PAYMENT_CHARGED_BACK,
            event.account(),
            payment,
            link(payment),
            payment,
            event.amount()));
  }

  private void decided(String payment, AccountId account) {
    alerts.resolve(AlertKind.PAYMENT_STUCK, payment, account);
    alerts.resolve(AlertKind.PAYMENT_HELD, payment, account);
    alerts.resolveOffice(AlertKind.PAYMENT_TO_DECIDE, payment);
  }

  private static String link(String payment) {
    return "/billing/payment.xhtml?id=" + payment;
  }
}
