-- What a person did, for the page of the user.
create index audit_event_person on audit_event (identity_id, id);

create view audit_by_person as
  select id, happened_at, account_id, identity_id, actor_kind, actor, address, activity, target,
    target_id, outcome, details
  from audit_event;
