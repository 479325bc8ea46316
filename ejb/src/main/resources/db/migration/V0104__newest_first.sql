-- Derby reads an index forwards only: what is shown newest first stands newest first.
drop index ledger_entry_kind;
create index ledger_entry_kind on ledger_entry (wallet_id, kind, place desc);
drop index ledger_entry_chart;
create index ledger_entry_chart on ledger_entry (ledger_account, id desc);
