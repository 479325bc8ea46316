-- The requests that made a group or changed its money, so that a repeated one gets its first answer.
create table group_request (
  account_id   bigint      not null references account (id),
  request_key  varchar(80) not null,
  request_hash char(64)    not null,
  group_id     bigint      references account_group (id),
  primary key (account_id, request_key)
);
