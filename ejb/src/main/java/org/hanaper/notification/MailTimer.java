package org.hanaper.notification;

import jakarta.annotation.security.RunAs;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Wakes the mails whose time has come again, and those whose message or sender was lost. */
@Singleton
@Startup
@DependsOn("Schema")
@RunAs("system")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class MailTimer {

  @Inject Outbox outbox;
  @Inject MailWaker waker;

  @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
  void wakeDue() {
    outbox.wakeable().forEach(waker::wake);
  }
}
