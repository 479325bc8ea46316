-- What a person doesn't want to hear of from an account; no row means that it is wanted.
create table news_refusal (
  identity_id bigint      not null references login_identity (id),
  account_id  bigint      not null references account (id),
  topic       varchar(20) not null,
  medium      varchar(10) not null,
  primary key (identity_id, account_id, topic, medium)
);
