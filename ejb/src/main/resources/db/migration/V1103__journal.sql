-- The sides of transactions, for journals and for the entries behind the trial balance.
create view journal_side as
  select t.id, e.id as entry_id, t.happened_at, t.kind, t.reference, t.remarks, t.actor,
    e.ledger_account, e.sub_ledger, e.amount, e.currency
  from ledger_transaction t join ledger_entry e on e.transaction_id = t.id;

create view book_entry as
  select e.id, e.ledger_account, e.sub_ledger, e.amount, e.currency, e.transaction_id,
    t.happened_at, t.kind, t.reference
  from ledger_entry e join ledger_transaction t on t.id = e.transaction_id;
