package org.hanaper.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.List;
import org.hanaper.account.LowCreditThresholdSet;
import org.hanaper.correction.CorrectionBooked;
import org.hanaper.group.CreditsMoved;
import org.hanaper.group.GroupArchived;
import org.hanaper.group.GroupEdited;
import org.hanaper.ordering.OrderCharged;
import org.hanaper.ordering.OrderRefunded;
import org.hanaper.payment.OfflinePaymentDecided;
import org.hanaper.payment.PaymentChargedBack;
import org.hanaper.payment.PaymentSucceeded;
import org.hanaper.shared.AccountId;
import org.hanaper.shared.GroupId;
import org.hanaper.withdrawal.WithdrawalEnded;
import org.hanaper.withdrawal.WithdrawalRequested;

/** Looks at the balance of an account, and of a group, after what may have changed it. */
@ApplicationScoped
class LowCreditMails {

  @Inject LowCredit lowCredit;
  @Inject LowGroupCredit groups;
  @Inject Behind behind;

  void after(@Observes(during = TransactionPhase.AFTER_SUCCESS) OrderCharged event) {
    look(event.account(), event.group());
  }

  void after(@Observes(during = TransactionPhase.AFTER_SUCCESS) OrderRefunded event) {
    look(event.account(), event.group());
  }

  void after(@Observes(during = TransactionPhase.AFTER_SUCCESS) GroupEdited event) {
    look(event.account(), event.group());
  }

  void after(@Observes(during = TransactionPhase.AFTER_SUCCESS) GroupArchived event) {
    look(event.account(), event.group());
  }

  void after(@Observes(during = TransactionPhase.AFTER_SUCCESS) LowCreditThresholdSet event) {
    look(event.account());
  }

  void after(@Observes(during = TransactionPhase.AFTER_SUCCESS) PaymentSucceeded event) {
    look(event.account());
  }

  void after(@Observes(during = TransactionPhase.AFTER_SUCCESS) OfflinePaymentDecided event) {
    look(event.account());
  }

  void after(@Observes(during = TransactionPhase.AFTER_SUCCESS) WithdrawalRequested event) {
    look(event.account());
  }

  void after(@Observes(during = TransactionPhase.AFTER_SUCCESS) WithdrawalEnded event) {
    look(event.account());
  }

  void after(@Observes(during = TransactionPhase.AFTER_SUCCESS) CorrectionBooked event) {
    look(event.account());
  }

  void after(@Observes(during = TransactionPhase.AFTER_SUCCESS) CreditsMoved event) {
    look(event.account(), event.group());
  }

  void after(@Observes(during = TransactionPhase.AFTER_SUCCESS) PaymentChargedBack event) {
    look(event.account());
  }

  private void look(AccountId account, GroupId group) {
    look(account);
    behind.soon(
        List.of(LowGroupCredit.class, group),
        () -> groups.look(new GroupOfAccount(group, account)));
  }

  // behind the business: two orders that cross the threshold together must not fail over this
  private void look(AccountId account) {
    behind.soon(List.of(LowCredit.class, account), () -> lowCredit.look(account));
  }
}
