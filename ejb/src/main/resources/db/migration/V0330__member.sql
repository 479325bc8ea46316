-- What an account notes about its user: another account of the same person notes its own, and
-- nobody learns from one account what stands in another. Who came by signing up has no row here
-- until the first edit.
create table account_user (
  membership_id   bigint       not null primary key references membership (id),
  account_id      bigint       not null references account (id),
  name            varchar(100) not null,
  mobile          varchar(20)  not null,
  designation     varchar(64)  not null,
  employee_id     varchar(50)  not null,
  employee_folded varchar(100) not null,
  restricted      smallint     not null,
  version         bigint       not null
);
create index account_user_employee on account_user (account_id, employee_folded);

-- A form that creates a user is saved once for each key.
create table user_request (
  account_id    bigint      not null,
  request_key   varchar(80) not null,
  membership_id bigint      not null references membership (id),
  primary key (account_id, request_key)
);

create index membership_newest on membership (account_id, id);
create index login_session_membership on login_session (membership_id, id);

create view user_overview as
select m.id, m.account_id, m.identity_id, m.role, m.state, m.created_at, i.email,
  coalesce(u.name, i.name) as name, lower(coalesce(u.name, i.name)) as name_folded,
  coalesce(u.mobile, i.mobile) as mobile, coalesce(u.designation, '') as designation,
  coalesce(u.employee_id, '') as employee_id, coalesce(u.restricted, 0) as restricted,
  coalesce(u.version, 0) as version,
  (select max(s.seen_at) from login_session s
    where s.membership_id = m.id and s.redeemed_at is not null) as last_seen
from membership m
join login_identity i on i.id = m.identity_id
left join account_user u on u.membership_id = m.id;
