create table billing_profile (
  account_id     bigint       not null primary key,
  legal_name     varchar(150) not null,
  street         varchar(150) not null,
  postal_code    varchar(20)  not null,
  city           varchar(100) not null,
  state          varchar(50)  not null,
  country        char(2)      not null,
  tax_number     varchar(30),
  email          varchar(320) not null,
  purchase_order varchar(60),
  changed_at     timestamp    not null
);
