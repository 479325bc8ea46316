package org.hanaper.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.List;
import org.hanaper.group.GroupArchived;
import org.hanaper.group.GroupEdited;
import org.hanaper.ordering.OrderCharged;
import org.hanaper.ordering.OrderRefunded;
import org.hanaper.shared.AccountId;
import org.hanaper.shared.GroupId;

/** Looks at a group's count after what may have changed it. */
@ApplicationScoped
class SpendLimitWatch {

  @Inject SpendLimits limits;
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

  // behind the business: two orders that cross the threshold together must not fail over this
  private void look(AccountId account, GroupId group) {
    behind.soon(
        List.of(SpendLimits.class, group), () -> limits.look(new GroupOfAccount(group, account)));
  }
}
