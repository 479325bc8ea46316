-- Below which balance a group that pays by itself is low on credit; null for no warning.
alter table account_group add column low_credit bigint;
