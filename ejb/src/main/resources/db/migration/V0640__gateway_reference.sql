-- Stripe's numbers are longer than the test gateway's.
alter table payment alter column gateway_reference set data type varchar(255);
