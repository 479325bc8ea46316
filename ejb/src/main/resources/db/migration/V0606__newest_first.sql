-- Derby reads an index forwards only: what is shown newest first stands newest first.
create index payment_newest on payment (account_id, id desc);
create index payment_of_state on payment (account_id, state, id desc);
drop index payment_account;
