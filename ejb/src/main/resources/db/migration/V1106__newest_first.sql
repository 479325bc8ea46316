-- Each is read by the index that it names in its comment (decision 12); the last line ends the comment.
drop view statement_entry;
create view statement_place as
  select e.wallet_id, e.place, e.kind, e.booked_at, e.amount, e.balance_after, e.currency,
    e.transaction_id
  from ledger_entry e --DERBY-PROPERTIES constraint=LEDGER_ENTRY_PLACE
  where 1 = 1;
create view statement_kind as
  select e.wallet_id, e.place, e.kind, e.booked_at, e.amount, e.balance_after, e.currency,
    e.transaction_id
  from ledger_entry e --DERBY-PROPERTIES index=ledger_entry_kind
  where 1 = 1;
create view audit_newest as
  select id, happened_at, account_id, actor_kind, actor, address, activity, target, target_id,
    outcome, details
  from audit_event --DERBY-PROPERTIES index=audit_event_newest
  where 1 = 1;
drop view book_entry;
drop view credit_move;
