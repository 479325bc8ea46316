-- What may still happen to a payment: the payer is told that it is stuck, the card holder takes it
-- back.
alter table payment add column told_stuck_at timestamp;
alter table payment add column charged_back_by bigint;
alter table payment add column charged_back_at timestamp;
create index payment_paid on payment (state, id);
