-- Derby reads an index forwards only: what is shown newest first stands newest first.
create index audit_event_newest on audit_event (account_id, id desc);
drop index audit_event_account;
