alter table account add column parent_id bigint;
alter table account add column organization_type varchar(20);
create index account_state on account (state, id);

-- What a reseller asked for and what became of it; one for each account that had to be approved.
create table account_application (
  account_id  bigint       not null primary key references account (id),
  identity_id bigint       not null,
  name        varchar(100) not null,
  email       varchar(254) not null,
  mobile      varchar(20)  not null,
  language    varchar(5)   not null,
  address     varchar(60)  not null,
  outcome     varchar(10)  not null,
  applied_at  timestamp    not null,
  decided_at  timestamp,
  decided_by  varchar(200) not null,
  reason      varchar(500) not null
);
create index account_application_outcome on account_application (outcome, account_id);
create view account_application_row as
select a.id, a.number, a.name as organization, a.kind, a.organization_type, a.country, a.currency,
  p.identity_id, p.name, p.email, p.mobile, p.language, p.address, p.outcome, p.applied_at,
  p.decided_at, p.decided_by, p.reason
from account_application p join account a on a.id = p.account_id;
