package org.hanaper.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.hanaper.audit.Audit;
import org.hanaper.audit.Happening;
import org.hanaper.ledger.RequestKeyReused;
import org.hanaper.shared.AccountId;
import org.hanaper.shared.Money;
import org.hanaper.shared.SomebodyWasFaster;
import org.hanaper.store.Sql;
import org.jspecify.annotations.Nullable;

/** Writes the rule, at once or when a second administrator has agreed. */
@ApplicationScoped
class RuleBook implements CarryOut {

  @Inject Sql sql;
  @Inject Audit audit;
  @Inject ApprovalBook book;

  /** The request that the same wish made before. */
  Optional<ApprovalId> asked(AccountId account, SetRule wish) {
    Optional<Held> before = book.byKey(account, wish.requestKey());
    before.ifPresent(
        held -> {
          if (!isOf(held.act(), wish.above())) {
            throw new RequestKeyReused(wish.requestKey());
          }
        });
    return before.map(held -> held.act().id());
  }

  private static boolean isOf(HeldAct act, @Nullable Money above) {
    return above == null
        ? act.kind() == ApprovalKind.RULE_ENDED
        : act.kind() == ApprovalKind.RULE_RAISED && act.amount().equals(above);
  }

  /** Writes an amount over the one that was seen. */
  void write(AccountId account, @Nullable Money from, @Nullable Money to) {
    Object next = Sql.Nothing.number(to == null ? null : to.minor());
    int changed =
        from == null
            ? sql.update(
                "update approval_rule set above = ? where account_id = ? and above is null",
                next,
                account.value())
            : sql.update(
                "update approval_rule set above = ? where account_id = ? and above = ?",
                next,
                account.value(),
                from.minor());
    if (changed == 0) {
      first(account, from, next);
    }
    audit.record(
        Happening.done("APPROVAL_RULE_SET", account, "account", account, from + " -> " + to));
  }

  @Override
  public boolean isFor(ApprovalKind kind) {
    return kind.isAboutRule();
  }

  @Override
  public String carryOut(HeldAct act) {
    Money from = Money.ofMinor(act.subject(), act.amount().currency());
    write(act.account(), from, act.kind() == ApprovalKind.RULE_ENDED ? null : act.amount());
    return "";
  }

  private void first(AccountId account, @Nullable Money from, Object next) {
    if (from != null) {
      throw new SomebodyWasFaster("approval");
    }
    sql.update(
        "insert into approval_rule (account_id, above) values (?, ?)", account.value(), next);
  }
}
