-- What an account's and a group's balance is watched for, and whether their people have been told.
-- A threshold is of no use while an account or group is shut, or the account pays for the group.
create view account_credit_watch as
  select a.id as account_id, a.name, a.currency, w.balance, n.told_at,
    case when a.state = 'ACTIVE' then a.low_credit end as threshold
  from account a join wallet w on w.id = a.wallet_id
    left join low_credit_notice n on n.account_id = a.id;

drop view group_credit_watch;
create view group_credit_watch as
  select g.id as group_id, g.account_id, g.name, g.currency, coalesce(w.balance, 0) as balance,
    n.told_at,
    case when g.finance_mode = 'DEDUCT_FROM_GROUP' and g.archived_at is null then g.low_credit end
      as threshold
  from account_group g left join wallet w on w.id = g.wallet_id
    left join group_credit_notice n on n.group_id = g.id;

-- How much of its threshold a group has spent, what its people were told in this period, and
-- whether something of a former one still stands.
create view spend_watch as
  select g.id as group_id, g.account_id, g.name, g.currency, g.spent, g.limit_amount,
    g.counting_period,
    case
      when g.limit_on = 0 or g.finance_mode <> 'DEDUCT_FROM_ACCOUNT' or g.archived_at is not null
        then 'FAR'
      when g.spent >= g.limit_amount then 'REACHED'
      when g.spent * 100 >= g.limit_amount * 80 then 'NEAR'
      else 'FAR' end as reached,
    case when n.counting_period = g.counting_period then n.told else 'FAR' end as told,
    case when n.counting_period <> g.counting_period and n.told <> 'FAR' then 1 else 0 end as stale
  from account_group g left join spend_notice n on n.group_id = g.id;

-- Where what was told is no longer how it is: a balance fell below its threshold or is back.
create view account_credit_crossing as
  select account_id from account_credit_watch
  where (told_at is null and balance < threshold)
    or (told_at is not null and (threshold is null or balance >= threshold));

create view group_credit_crossing as
  select group_id, account_id from group_credit_watch
  where (told_at is null and balance < threshold)
    or (told_at is not null and (threshold is null or balance >= threshold));

create view spend_crossing as
  select group_id, account_id from spend_watch where reached <> told or stale = 1;
