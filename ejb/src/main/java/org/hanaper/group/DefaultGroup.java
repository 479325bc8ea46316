package org.hanaper.group;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Set;
import org.hanaper.account.AccountActivated;
import org.hanaper.account.Accounts;

/** Gives every account its Default Group in the moment of its activation (domain A.3). */
@ApplicationScoped
class DefaultGroup {

  private static final String NAME = "Default Group";

  @Inject Accounts accounts;
  @Inject GroupChanges changes;

  void on(@Observes AccountActivated activated) {
    changes.insert(
        accounts.get(activated.account()),
        new CreateGroup(
            NAME,
            "",
            FinanceMode.DEDUCT_FROM_ACCOUNT,
            false,
            Set.of(),
            null,
            null,
            null,
            "",
            GroupChanges.DEFAULT_KEY),
        GroupChanges.DEFAULT_KEY);
  }
}
