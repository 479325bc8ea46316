-- How far a group's members have been told about its spend limit, in its counting period.
create table spend_notice (
  group_id        bigint      not null primary key,
  counting_period bigint      not null,
  told            varchar(10) not null
);

-- Asked when a group is archived: are there orders still open?
create index certificate_order_group on certificate_order (group_id, status);
