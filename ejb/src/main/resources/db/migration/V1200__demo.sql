-- When the demo data was begun and done: what was begun only is half of a house.
create table demo_making (
  id       integer   not null primary key,
  begun_at timestamp not null,
  done_at  timestamp
);
