-- The account's own name of a user, not the one that the person has elsewhere (decision 0015).
drop view ip_rule_list;

create view ip_rule_list as
select r.id, r.account_id, r.membership_id, r.start_address, r.end_address, r.description, r.state,
  r.in_force_from, r.in_force_until, r.saved_at, r.saved_by, coalesce(u.name, i.name) as user_name,
  i.email
from ip_rule r
left join membership m on m.id = r.membership_id
left join login_identity i on i.id = m.identity_id
left join account_user u on u.membership_id = m.id;
