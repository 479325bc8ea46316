-- The approver's queue: the orders of all accounts by where they stand, newest first.
create index certificate_order_status on certificate_order (status, id);

create view order_of_all as
  select o.*, a.name as account_name, a.number as account_number
  from order_overview o join account a on a.id = o.account_id;
