-- The page of a group lists its orders, newest first.
create index certificate_order_of_group on certificate_order (group_id, id);
