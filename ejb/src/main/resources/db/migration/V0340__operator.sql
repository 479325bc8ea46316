-- One row that is held while the roles of operators change, so that two who take each other's
-- roles away come one after the other.
create table operator_guard (
  id      integer not null primary key,
  changes bigint  not null
);
insert into operator_guard (id, changes) values (1, 0);
create index login_identity_population on login_identity (population, id);
