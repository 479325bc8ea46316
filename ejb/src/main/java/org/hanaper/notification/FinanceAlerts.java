package org.hanaper.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import org.hanaper.payment.OfflinePaymentDecided;
import org.hanaper.payment.OfflinePaymentSubmitted;
import org.hanaper.payment.OfflinePaymentWithdrawn;
import org.hanaper.shared.Money;
import org.hanaper.withdrawal.WithdrawalEnded;
import org.hanaper.withdrawal.WithdrawalRequested;

/**
 * Alerts about what the finance team decides: offline payments and withdrawals, to the team while
 * they wait, and to the payer of an offline payment when it is decided (domain D.11).
 */
@ApplicationScoped
class FinanceAlerts {

  @Inject AlertBook alerts;

  void on(@Observes OfflinePaymentSubmitted event) {
    String payment = event.payment().toString();
    waits(AlertKind.OFFLINE_TO_DECIDE, payment, "/office/transfer.xhtml?id=", event.amount());
  }

  void on(@Observes OfflinePaymentWithdrawn event) {
    alerts.resolveOffice(AlertKind.OFFLINE_TO_DECIDE, event.payment().toString());
  }

  void on(@Observes OfflinePaymentDecided event) {
    String payment = event.payment().toString();
    alerts.resolveOffice(AlertKind.OFFLINE_TO_DECIDE, payment);
    Money credited = event.credited();
    alerts.tell(
        event.by(),
        event.account(),
        Notice.of(
            credited == null ? AlertKind.OFFLINE_REJECTED : AlertKind.OFFLINE_APPROVED,
            event.account(),
            payment,
            "/billing/transfer.xhtml?id=" + payment,
            payment,
            credited == null ? event.submitted() : credited,
            event.reason()));
  }

  void on(@Observes WithdrawalRequested event) {
    String withdrawal = event.withdrawal().toString();
    waits(
        AlertKind.WITHDRAWAL_TO_DECIDE, withdrawal, "/office/withdrawal.xhtml?id=", event.amount());
  }

  void on(@Observes WithdrawalEnded event) {
    alerts.resolveOffice(AlertKind.WITHDRAWAL_TO_DECIDE, event.withdrawal().toString());
  }

  private void waits(AlertKind kind, String subject, String page, Money amount) {
    alerts.tellOffice(new Notice(kind, null, subject, page + subject, List.of(subject, amount)));
  }
}
