package org.hanaper.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import org.hanaper.identity.Members;
import org.hanaper.identity.Recipient;
import org.hanaper.ledger.LedgerAlarm;
import org.hanaper.ledger.LedgerInOrder;

/** Tells the finance team that the book doesn't add up, until all of it was found in order. */
@ApplicationScoped
class LedgerAlerts {

  @Inject AlertBook alerts;
  @Inject Members members;
  @Inject Outbox outbox;

  void on(@Observes LedgerAlarm alarm) {
    String findings = Long.toString(alarm.findings());
    alerts.tellOffice(
        new Notice(
            AlertKind.LEDGER_ALARM,
            null,
            Long.toString(alarm.check()),
            "/office/book.xhtml",
            List.of(findings)));
    for (Recipient person : members.operators(AlertKind.LEDGER_ALARM.permission())) {
      outbox.add(Letter.to(person, MailKind.LEDGER_ALARM, null).with("findings", findings));
    }
  }

  void on(@Observes LedgerInOrder event) {
    alerts.resolveOffice(AlertKind.LEDGER_ALARM);
  }
}
