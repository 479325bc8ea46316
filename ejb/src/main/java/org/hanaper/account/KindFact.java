package org.hanaper.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.hanaper.access.FactSource;
import org.hanaper.access.Facts;
import org.hanaper.access.Gate;
import org.hanaper.access.Question;
import org.hanaper.shared.AccountId;
import org.hanaper.store.Sql;

/** Tells the kind of account where a permission depends on it. */
@ApplicationScoped
class KindFact implements FactSource {

  @Inject Sql sql;

  @Override
  public Facts add(Facts facts, Question question) {
    AccountId account = facts.account();
    return account == null
            || question.permission() == null
            || !Gate.dependsOnKind(question.permission())
        ? facts
        : sql.first("select kind from account where id = ?", r -> r.text("kind"), account.value())
            .map(facts::accountKind)
            .orElse(facts);
  }
}
