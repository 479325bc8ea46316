-- The organisation that an OV or EV certificate is for; empty where none is certified.
alter table order_request add column organization varchar(150) default '' not null;
