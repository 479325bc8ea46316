package org.hanaper.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.hanaper.ledger.LedgerFinding.Problem;
import org.hanaper.store.Sql;

/** What is asked of the book, in SQL (domain D.13, invariants 1 and 2). */
@ApplicationScoped
class LedgerQuestions {

  private static final String UNBALANCED =
      """
       group by transaction_id
      having sum(amount) <> 0 or count(*) < 2 or min(currency) <> max(currency)""";

  private static final String OFF_LAST =
      """
      select w.id, w.balance, coalesce(e.balance_after, 0) as booked
      from wallet w left join ledger_entry e on e.wallet_id = w.id and e.place = w.entries
      where w.balance <> coalesce(e.balance_after, 0)""";

  private static final String OFF_SUM =
      """
      select id, balance, booked from (
        select w.id, w.balance,
          coalesce((select -sum(e.amount) from ledger_entry e where e.wallet_id = w.id), 0) as booked
        from wallet w) b
      where balance <> booked""";

  @Inject Sql sql;

  List<LedgerFinding> unbalanced(long after, long last) {
    return sql.list(
        "select transaction_id, sum(amount) as total from ledger_entry"
            + " where transaction_id > ? and transaction_id <= ?"
            + UNBALANCED,
        row ->
            new LedgerFinding(
                Problem.UNBALANCED_TRANSACTION,
                row.number("transaction_id"),
                0,
                row.number("total")),
        after,
        last);
  }

  boolean isStillUnbalanced(long transaction) {
    return !sql.list(
            "select transaction_id from ledger_entry where transaction_id = ?" + UNBALANCED,
            row -> row.number("transaction_id"),
            transaction)
        .isEmpty();
  }

  /** The subject is the wallet; one finding for each break. */
  List<LedgerFinding> brokenChains(long after, long last) {
    return sql.list(
        """
        select e.wallet_id, e.balance_after, coalesce(p.balance_after, 0) - e.amount as due
        from ledger_entry e
          left join ledger_entry p on p.wallet_id = e.wallet_id and p.place = e.place - 1
        where e.transaction_id > ? and e.transaction_id <= ? and e.wallet_id is not null
          and (e.balance_after <> coalesce(p.balance_after, 0) - e.amount
            or (p.place is null and e.place > 1))
        order by e.wallet_id, e.place""",
        row ->
            new LedgerFinding(
                Problem.BROKEN_CHAIN,
                row.number("wallet_id"),
                row.number("due"),
                row.number("balance_after")),
        after,
        last);
  }

  List<LedgerFinding> walletsOffTheirLastEntry() {
    return wallets(Problem.WALLET_OFF_ITS_LAST_ENTRY, OFF_LAST);
  }

  boolean isStillOff(long wallet) {
    return !wallets(Problem.WALLET_OFF_ITS_LAST_ENTRY, OFF_LAST + " and w.id = ?", wallet)
        .isEmpty();
  }

  List<LedgerFinding> walletsOffTheirSum() {
    return wallets(Problem.WALLET_OFF_ITS_SUM, OFF_SUM);
  }

  boolean isStillOffItsSum(long wallet) {
    return !wallets(Problem.WALLET_OFF_ITS_SUM, OFF_SUM + " and id = ?", wallet).isEmpty();
  }

  private List<LedgerFinding> wallets(Problem problem, String select, Object... parameters) {
    return sql.list(
        select,
        row ->
            new LedgerFinding(
                problem, row.number("id"), row.number("booked"), row.number("balance")),
        parameters);
  }
}
