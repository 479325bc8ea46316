alter table account_group add column archived_at timestamp;
alter table account_group add column domains_specific smallint default 0 not null;

-- The domains of a group whose domains are 'Specific', in A-labels; each covers its sub-domains.
create table group_domain (
  group_id bigint       not null references account_group (id),
  name     varchar(253) not null,
  primary key (group_id, name)
);

drop view group_overview;
create view group_overview as
  select g.id, g.account_id, g.name, g.name_folded, g.description, g.is_default, g.finance_mode,
    g.wallet_id, g.currency, g.restricted, g.limit_on, g.limit_amount, g.spent, g.created_at,
    g.created_by, g.created_from, g.archived_at, g.domains_specific, w.balance
  from account_group g join wallet w on w.id = g.wallet_id;
