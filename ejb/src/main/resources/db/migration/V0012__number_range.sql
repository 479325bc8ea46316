-- On Derby: from which number on keys of a table are free; a node takes a range at a time.
create table number_range (
  name      varchar(60) not null primary key,
  next_free bigint      not null
);
