-- A secret is shown to one session or one way in only: who knows the password too, or has another
-- session, must not see what the owner scans. Drafts live for half an hour, so none is kept.
drop table factor_draft;

create table factor_draft (
  identity_id bigint       not null,
  holder      varchar(80)  not null,
  secret      varchar(300) not null,
  begun_at    timestamp    not null,
  constraint factor_draft_key primary key (identity_id, holder)
);
