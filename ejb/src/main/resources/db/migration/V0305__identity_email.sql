-- Many addresses are looked for at once: Derby probes an index for each only by its first column.
create index login_identity_address on login_identity (email);
