-- Who may use a group is asked of identity since users have a feature of their own.
drop view group_candidate;
