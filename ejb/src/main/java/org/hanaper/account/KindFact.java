package org.hanaper.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.hanaper.access.Capability;
import org.hanaper.access.FactSource;
import org.hanaper.access.Facts;
import org.hanaper.access.Gate;
import org.hanaper.access.Question;
import org.hanaper.shared.AccountId;
import org.hanaper.store.Sql;

/** Tells whether accounts of a kind can have what a permission is about, as {@link AccountKind}. */
@ApplicationScoped
class KindFact implements FactSource {

  @Inject Sql sql;

  @Override
  public Facts add(Facts facts, Question question) {
    AccountId account = facts.account();
    return account == null
        ? facts
        : Optional.ofNullable(question.permission())
            .flatMap(Gate::capability)
            .map(capability -> facts.kindHas(canHave(account, capability)))
            .orElse(facts);
  }

  private boolean canHave(AccountId account, Capability capability) {
    return sql.first(
            "select kind, parent_id from account where id = ?",
            row ->
                row.constant("kind", AccountKind.class)
                    .canHave(capability, row.numberOrNull("parent_id") != null),
            account.value())
        .orElse(false);
  }
}
