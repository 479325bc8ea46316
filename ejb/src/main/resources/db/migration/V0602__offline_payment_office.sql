-- Who submitted, so that nobody decides about a payment of his own.
alter table offline_payment add column submitted_identity bigint;
create index offline_payment_reference_all on offline_payment (bank_reference);

-- What the finance team sees: the payment with its account's name.
create view offline_payment_overview as
select p.id, p.number, p.account_id, a.name as account_name, a.number as account_number, p.amount,
  p.currency, p.state, p.mode, p.bank_reference, p.paid_on, p.submitted_by, p.submitted_at, p.reason
from offline_payment p join account a on a.id = p.account_id;

create view payment_overview as
select p.id, p.number, p.account_id, a.name as account_name, a.number as account_number, p.amount,
  p.currency, p.state, p.gateway, p.taken_amount, p.taken_currency, p.started_by, p.started_at,
  p.changed_at, p.paid_at, p.settled_by
from payment p join account a on a.id = p.account_id;
