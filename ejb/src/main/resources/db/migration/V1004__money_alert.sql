-- Groups whose people have been told that its credit is low, until it no longer is.
create table group_credit_notice (
  group_id bigint    not null primary key,
  told_at  timestamp not null
);

-- At which distance from the last day of its balance an account has been told.
create table balance_end_notice (
  account_id bigint    not null primary key,
  ends_on    date      not null,
  days       integer   not null,
  told_at    timestamp not null
);

-- Accounts that have been told that their billing information is missing, until it is saved.
create table billing_notice (
  account_id bigint    not null primary key,
  told_at    timestamp not null
);

create view balance_end as
  select a.id as account_id, w.ends_on, w.balance, w.currency
  from wallet w join account a on a.wallet_id = w.id
  where a.state = 'ACTIVE' and w.ends_on is not null and w.balance > 0;

create view billing_missing as
  select a.id as account_id
  from account a left join billing_profile b on b.account_id = a.id
  where a.state = 'ACTIVE' and b.account_id is null;

-- The threshold of a group is of no use while the account pays for it, or when it is put away.
create view group_credit_watch as
  select g.id as group_id, g.account_id, g.name, g.wallet_id, g.currency, n.told_at,
    case when g.finance_mode = 'DEDUCT_FROM_GROUP' and g.archived_at is null then g.low_credit end
      as threshold
  from account_group g left join group_credit_notice n on n.group_id = g.id;
