-- The booking that a correction cures, when it cures one (domain D.13, 4).
alter table correction add column corrects bigint;

drop view correction_overview;
create view correction_overview as
select c.id, c.number, c.account_id, a.name as account_name, a.number as account_number,
  c.direction, c.amount, c.currency, c.reason, c.corrects, c.state, c.proposed_by, c.proposed_at,
  c.decided_by, c.decided_at, c.decision, c.transaction_id
from correction c join account a on a.id = c.account_id;

create view correctable as select id, account_id from ledger_transaction;
