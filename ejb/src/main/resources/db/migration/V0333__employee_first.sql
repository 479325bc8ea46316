-- Derby goes for a list of employee IDs one by one only where an index begins with them: with the
-- account first it reads all users of the account.
create index account_user_employee_id on account_user (employee_folded, account_id);
