package org.hanaper.payment;

import jakarta.annotation.security.DeclareRoles;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.hanaper.shared.BusinessException;

/**
 * Asks about payments that nobody told us of, and gives up on those that nobody ever will.
 *
 * <p>Runs on every node: a payment is claimed by a guarded update before it is asked for, and a
 * node that dies in between loses nothing but one round.
 */
@Singleton
@DeclareRoles("system")
@RunAs("system")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class PaymentChaser {

  private static final Duration LONGEST_PAUSE = Duration.ofHours(6);
  private static final Duration STUCK_AFTER = Duration.ofHours(24);
  private static final int MOST_DOUBLINGS = 8;

  @Inject PaymentBook book;
  @Inject PaymentSettings settings;
  @Inject PaymentSettlement settlement;
  @Inject GatewayQuestion question;
  @Inject Clock clock;

  @Schedule(hour = "*", minute = "*", second = "*/15", persistent = false)
  void chase() {
    for (OnlinePayment payment : book.due()) {
      if (book.claim(payment, clock.instant().plus(pause(payment.asks())))) {
        chase(payment);
      }
    }
  }

  private void chase(OnlinePayment payment) {
    try {
      RecheckResult result = question.ask(payment, Source.JOB);
      if (result == RecheckResult.STILL_PENDING) {
        giveUpOrTell(payment, clock.instant());
      }
    } catch (BusinessException e) {
      System.getLogger(PaymentChaser.class.getName())
          .log(System.Logger.Level.WARNING, payment.id() + " stays open: " + e.key());
      // silence is no answer: nothing is given up on it
      tellWhenStuck(payment, clock.instant());
    }
  }

  private void giveUpOrTell(OnlinePayment payment, Instant now) {
    if (isPastHope(payment, now)) {
      settlement.expire(payment.id());
    } else {
      tellWhenStuck(payment, now);
    }
  }

  private void tellWhenStuck(OnlinePayment payment, Instant now) {
    if (payment.startedAt().plus(STUCK_AFTER).isBefore(now)) {
      settlement.tellStuck(payment.id());
    }
  }

  boolean isPastHope(OnlinePayment payment, Instant now) {
    Duration life =
        payment.state() == PaymentState.PENDING ? settings.pendingLife() : settings.redirectLife();
    return payment.startedAt().plus(life).isBefore(now);
  }

  static Duration pause(int asks) {
    Duration pause = Duration.ofMinutes(2).multipliedBy(1L << Math.min(asks, MOST_DOUBLINGS));
    return pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause;
  }
}
