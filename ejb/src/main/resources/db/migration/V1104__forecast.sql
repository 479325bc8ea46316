-- All credits of an account: its own and those of its groups.
create view account_credit as
  select w.account_id, w.currency, a.activated_at, sum(w.balance) as total
  from wallet w join account a on a.id = w.account_id
  where w.kind in ('ACCOUNT_WALLET', 'GROUP_WALLET')
  group by w.account_id, w.currency, a.activated_at;

-- What was spent lately is read by account and time.
create index billable_account on billable (account_id, happened_at);
