-- The picture that is the group's logo; a document of the purpose LOGO.
alter table account_group add column logo_id bigint;

drop view group_overview;
create view group_overview as
  select g.id, g.account_id, g.name, g.name_folded, g.description, g.is_default, g.finance_mode,
    g.wallet_id, g.currency, g.restricted, g.limit_on, g.limit_amount, g.spent, g.created_at,
    g.created_by, g.created_from, g.archived_at, g.domains_specific, g.logo_id, w.balance
  from account_group g join wallet w on w.id = g.wallet_id;
