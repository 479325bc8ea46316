-- One row for each job that only one node may do at a time.
create table lease (
  job      varchar(60)  not null primary key,
  holder   varchar(60)  not null,
  until_at timestamp    not null
);
