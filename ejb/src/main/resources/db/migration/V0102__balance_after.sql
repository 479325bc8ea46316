-- An entry of a wallet knows its place there (1, 2, 3 … without gaps, in the order in which the
-- balance changed) and the balance after it. So a page of a statement is a range of places.
alter table wallet add column entries bigint not null default 0;
alter table wallet add column moved_at timestamp;

alter table ledger_entry add column kind varchar(20);
alter table ledger_entry add column place bigint;
alter table ledger_entry add column balance_after bigint;
alter table ledger_entry add column booked_at timestamp;

-- Older books are numbered by their keys; quadratic in the entries of one wallet, which are few.
update ledger_entry set
  kind = (select t.kind from ledger_transaction t where t.id = ledger_entry.transaction_id),
  place = (select count(*) from ledger_entry b
    where b.wallet_id = ledger_entry.wallet_id and b.id <= ledger_entry.id),
  balance_after = (select -sum(b.amount) from ledger_entry b
    where b.wallet_id = ledger_entry.wallet_id and b.id <= ledger_entry.id),
  booked_at = (select max(t.happened_at)
    from ledger_entry b join ledger_transaction t on t.id = b.transaction_id
    where b.wallet_id = ledger_entry.wallet_id and b.id <= ledger_entry.id)
where wallet_id is not null;

update wallet set
  entries = (select count(*) from ledger_entry e where e.wallet_id = wallet.id),
  moved_at = (select max(e.booked_at) from ledger_entry e where e.wallet_id = wallet.id);

-- Two entries can't take one place; entries without a wallet have none.
alter table ledger_entry add constraint ledger_entry_place unique (wallet_id, place);
create index ledger_entry_kind on ledger_entry (wallet_id, kind, place);
drop index ledger_entry_wallet;
-- The trial balance leads down to the entries of an account of the chart, newest first.
drop index ledger_entry_account;
create index ledger_entry_chart on ledger_entry (ledger_account, id);
create index ledger_entry_transaction on ledger_entry (transaction_id);
