-- The moves of a group's credits, by their place among the entries of its wallet.
create view credit_move as
  select e.place as id, e.wallet_id, e.amount, e.currency, e.kind, t.id as transaction_id,
    t.happened_at, t.remarks, t.document_id, t.actor
  from ledger_entry e join ledger_transaction t on t.id = e.transaction_id;
