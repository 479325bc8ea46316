package org.hanaper.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import org.hanaper.access.Role;
import org.hanaper.account.AccountView;
import org.hanaper.account.Accounts;
import org.hanaper.identity.Members;
import org.hanaper.identity.Recipient;
import org.hanaper.ledger.Ledger;
import org.hanaper.shared.AccountId;
import org.hanaper.shared.Money;
import org.hanaper.store.Sql;

/** Mail when the balance is below the threshold (M7), once until it is above it again. */
@ApplicationScoped
class LowCredit {

  static final String ADD_CREDITS = "/billing/credits.xhtml";
  private static final String BALANCE = "balance";

  @Inject Outbox outbox;
  @Inject AlertBook alerts;
  @Inject Accounts accounts;
  @Inject Members members;
  @Inject Ledger ledger;
  @Inject Sql sql;
  @Inject Clock clock;

  @Transactional(TxType.REQUIRES_NEW)
  void look(AccountId id) {
    AccountView account = accounts.get(id);
    Money threshold = account.lowCreditThreshold();
    if (threshold == null) {
      return;
    }
    Money balance = ledger.wallet(account.wallet()).balance();
    if (balance.compareTo(threshold) >= 0) {
      sql.update("delete from low_credit_notice where account_id = ?", id.value());
      alerts.resolve(AlertKind.LOW_CREDIT, BALANCE, id);
    } else if (isNews(id)) {
      tell(account, balance, threshold);
    }
  }

  private boolean isNews(AccountId id) {
    if (sql.number("select count(*) from low_credit_notice where account_id = ?", id.value()) > 0) {
      return false;
    }
    sql.update(
        "insert into low_credit_notice (account_id, told_at) values (?, ?)",
        id.value(),
        clock.instant());
    return true;
  }

  private void tell(AccountView account, Money balance, Money threshold) {
    alerts.tell(
        account.id(),
        Notice.of(
            AlertKind.LOW_CREDIT, account.id(), BALANCE, ADD_CREDITS, account.name(), threshold));
    for (Recipient person :
        members.withRole(account.id(), Role.ADMINISTRATOR, Role.FINANCE_MANAGER, Role.MANAGER)) {
      outbox.add(
          Letter.to(person, MailKind.LOW_CREDIT, account.id())
              .with("accountName", account.name())
              .with("balance", Words.money(balance, person.language()))
              .with("threshold", Words.money(threshold, person.language())));
    }
  }
}
