-- Keys that must never be certified, by SHA-256 of the encoded public key.
create table compromised_key (
  key_hash char(64)     not null primary key,
  reason   varchar(200) not null,
  noted_at timestamp    not null
);
