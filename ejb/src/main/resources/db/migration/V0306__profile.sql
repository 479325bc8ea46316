-- Nobody has chosen a time zone so far: empty means the browser's.
update login_identity set time_zone = '' where time_zone = 'UTC';

-- The address that somebody wants to sign in with, until the mail to it is answered.
create table email_change (
  identity_id bigint       not null primary key references login_identity (id),
  email       varchar(254) not null,
  token_hash  varchar(64)  not null,
  expires_at  timestamp    not null
);
