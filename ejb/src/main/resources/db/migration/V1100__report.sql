-- What pages across features read; nothing is ever written through these.
create view audit_page as
  select id, happened_at, account_id, actor_kind, actor, address, activity, target, target_id,
    outcome, details
  from audit_event;

create view account_money as
  select a.id as account_id, a.currency, w.balance, w.lowest, w.ends_on, a.low_credit
  from account a join wallet w on w.id = a.wallet_id;

create view spending as
  select b.account_id, g.name as group_name, b.happened_at, b.currency,
    case when b.kind = 'INVOICE' then b.gross else -b.gross end as amount
  from billable b join account_group g on g.id = b.group_id;

create view getting_started as
  select a.id as account_id,
    case when exists (select 1 from billing_profile b where b.account_id = a.id)
      then 1 else 0 end as billing,
    case when exists (select 1 from ledger_transaction t
      where t.account_id = a.id and t.kind = 'TOP_UP') then 1 else 0 end as credits,
    case when exists (select 1 from certificate_order o
      where o.account_id = a.id) then 1 else 0 end as orders
  from account a;
