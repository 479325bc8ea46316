-- Written behind the business transaction, insert-only; one for each audit row (design 4.4).
create table audit_seal (
  sequence bigint      not null primary key,
  audit_id bigint      not null references audit_event (id),
  previous varchar(60) not null,
  seal     varchar(60) not null,
  sealed_at timestamp  not null,
  constraint audit_seal_once unique (audit_id)
);
