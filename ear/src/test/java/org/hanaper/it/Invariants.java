package org.hanaper.it;

import java.util.Map;
import java.util.TreeMap;

/**
 * The invariants of domain D.13 as plain SQL that counts what breaks them; each must count none.
 * {@code $FROM} stands for the first account looked at: other tests count without orders.
 */
final class Invariants {

  /** Of the book and the orders. */
  private static final Map<String, String> BOOK =
      Map.of(
          "1 every transaction has two or more sides that sum to zero in one currency",
          """
              select count(*) from (
                select transaction_id from ledger_entry group by transaction_id
                having sum(amount) <> 0 or count(*) < 2 or min(currency) <> max(currency)) t""",
          "1 no side is zero",
          "select count(*) from ledger_entry where amount = 0",
          "2 every wallet holds the sum of its entries",
          """
              select count(*) from wallet w
              where balance <> coalesce(
                (select -sum(e.amount) from ledger_entry e where e.wallet_id = w.id), 0)""",
          "2 every wallet's entries are numbered without gaps",
          """
              select count(*) from wallet w where entries <>
                coalesce((select max(e.place) from ledger_entry e where e.wallet_id = w.id), 0)
                or entries <> (select count(*) from ledger_entry e where e.wallet_id = w.id)""",
          "3 no group's wallet is below zero, ever",
          """
              select count(*) from ledger_entry
              where ledger_account = 2010 and balance_after < 0""",
          "6 no order is charged or given back twice",
          """
              select count(*) from (
                select account_id, kind, reference from ledger_transaction
                where kind in ('CHARGE', 'REFUND')
                group by account_id, kind, reference having count(*) > 1) t""",
          "6 what is given back is what was charged",
          """
              select count(*) from (
                select t.account_id, t.reference from ledger_transaction t
                  join ledger_entry e on e.transaction_id = t.id
                where t.kind in ('CHARGE', 'REFUND') and e.wallet_id is not null
                group by t.account_id, t.reference
                having count(*) = 2 and sum(e.amount) <> 0) t""",
          "6 cancelled orders got back what they paid",
          """
              select count(*) from certificate_order o
              where o.charged_at is not null and o.gross > 0
                and o.status in ('CANCELLED', 'REJECTED')
                and not exists (select 1 from ledger_transaction t
                  where t.account_id = o.account_id
                    and t.request_key = 'refund:' || trim(cast(o.id as char(20)))
                    and t.kind = 'REFUND'
                    and t.reference = trim(cast(1000000000 + o.id as char(20))))""",
          "10 a group's count is what its orders cost while the account pays",
          """
              select count(*) from account_group g
              where g.account_id >= $FROM and g.finance_mode = 'DEDUCT_FROM_ACCOUNT' and g.spent <> coalesce((
                select sum(o.gross) from certificate_order o
                where o.group_id = g.id and o.counting_period = g.counting_period
                  and o.charged_at is not null
                  and o.status not in ('ON_HOLD', 'CANCELLED', 'REJECTED')), 0)""");

  /** Of wallets and documents. */
  private static final Map<String, String> OTHERS =
      Map.of(
          "3 no account's wallet is below its floor",
          """
          select count(*) from wallet
          where account_id >= $FROM and kind = 'ACCOUNT_WALLET' and balance < lowest""",
          "4 what is reserved is what was asked back and waits",
          """
          select count(*) from withdrawal_reserve r join wallet w on w.id = r.wallet_id
          where w.balance <> coalesce((
            select sum(a.amount) from withdrawal a
            where a.account_id = r.account_id and a.state = 'REQUESTED'), 0)""",
          "6 what was asked back is booked and ended once",
          """
          select count(*) from withdrawal a
          where a.account_id >= $FROM and (select count(*) from ledger_transaction t
            where t.account_id = a.account_id and t.request_key in ('WITHDRAWAL ' || a.number,
              'WITHDRAWAL_PAID ' || a.number, 'WITHDRAWAL_REFUSED ' || a.number))
              <> case when a.state = 'REQUESTED' then 1 else 2 end""",
          "8 documents of a series are numbered without gaps",
          """
          select count(*) from (
            select seller, kind, fiscal_year, count(*) as documents,
              max(series_number) as last_one, count(distinct series_number) as numbers
            from billing_document group by seller, kind, fiscal_year) s
          where documents <> last_one or documents <> numbers""");

  /** Each by what it says. */
  static final Map<String, String> ALL = all();

  private static Map<String, String> all() {
    Map<String, String> all = new TreeMap<>(BOOK);
    all.putAll(OTHERS);
    return all;
  }

  private Invariants() {}
}
