-- What changes of one account line up at. A row of its own, for nearly everything reads the
-- account's: on Derby a reader waits for the row's writer, and one that already moved a wallet and
-- waits here while the holder waits for that wallet is a deadlock.
create table account_hold (
  account_id bigint not null primary key references account (id),
  holds      bigint not null
);
insert into account_hold (account_id, holds) select id, 0 from account;
