-- The order of a wallet's entries is their place.
drop view wallet_history;
create view wallet_history as
  select e.id, e.wallet_id, e.place, e.amount, e.currency, e.kind, t.id as transaction_id,
    t.happened_at, t.remarks, t.document_id, t.actor
  from ledger_entry e join ledger_transaction t on t.id = e.transaction_id;

-- The wallets that a statement can be asked for: the account's own has no group.
create view statement_wallet as
  select w.id, w.account_id, w.group_id, g.name as group_name, w.currency, w.balance, w.entries
  from wallet w left join account_group g on g.id = w.group_id
  where w.kind in ('ACCOUNT_WALLET', 'GROUP_WALLET');

create view statement_entry as
  select e.wallet_id, e.place, e.kind, e.booked_at, e.amount, e.balance_after, e.currency,
    e.transaction_id
  from ledger_entry e;

create view statement_order as
  select o.id, o.account_id, o.product_name, o.main_name from certificate_order o;

create view statement_transaction as
  select t.id, t.account_id, t.reference, t.remarks, t.actor from ledger_transaction t;

create view statement_document as
  select d.id, d.account_id, d.order_id, d.kind, d.number from billing_document d;
