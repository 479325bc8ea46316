alter table account_group add column organizations_specific smallint default 0 not null;

-- The organisations of a group whose organisations are 'Specific', as they were typed.
create table group_organization (
  group_id    bigint       not null references account_group (id),
  name_folded varchar(300) not null,
  name        varchar(150) not null,
  primary key (group_id, name_folded)
);
