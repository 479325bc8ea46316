package org.hanaper.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import org.hanaper.group.GroupEdited;
import org.hanaper.ordering.OrderCharged;
import org.hanaper.ordering.OrderRefunded;
import org.hanaper.shared.AccountId;
import org.hanaper.shared.GroupId;
import org.hanaper.store.DatabaseFailure;

/** Looks at a group's count after what may have changed it. */
@ApplicationScoped
class SpendLimitWatch {

  private static final Logger LOG = System.getLogger(SpendLimitWatch.class.getName());

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

  // behind the business: two orders that cross the threshold together must not fail over this
  private void look(AccountId account, GroupId group) {
    behind.soon(List.of(SpendLimits.class, group), () -> lookNow(account, group));
  }

  private void lookNow(AccountId account, GroupId group) {
    try {
      limits.look(account, group);
    } catch (DatabaseFailure e) {
      LOG.log(Level.INFO, "the limit of group {0} is looked at next time: {1}", group, e);
    }
  }
}
