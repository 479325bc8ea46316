-- Derby reads an index forwards only: what is shown newest first stands newest first.
create index billing_document_newest on billing_document (account_id, id desc);
drop index billing_document_account;
create index billing_document_of_kind on billing_document (account_id, kind, id desc);
create index billing_document_own on billing_document (membership_id, id desc);
