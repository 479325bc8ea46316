-- Derby reads an index forwards only: what is shown newest first stands newest first.
create index certificate_order_newest on certificate_order (account_id, id desc);
drop index certificate_order_account;
create index certificate_order_of_status on certificate_order (account_id, status, id desc);
create index certificate_order_own on certificate_order (created_by, id desc);
drop index certificate_order_of_group;
create index certificate_order_of_group on certificate_order (group_id, id desc);
-- The queue of the office asks for each status by itself, so that no further index is needed.
drop index certificate_order_status;
create index certificate_order_queue on certificate_order (status, id desc);
drop view order_of_all;
