-- Which keys this database was written with, so that a wrong key is noticed at the start and not at the first reading.
create schema secrets;

create table secrets.key (
  id text not null,
  fingerprint text not null,
  first_used_at timestamptz not null,
  constraint key_pk primary key (id)
);
comment on table secrets.key is 'The names of the keys in use. The keys themselves are never in the database.';
comment on column secrets.key.fingerprint is 'First 16 hexadecimal digits of an HMAC of a fixed word under the key; tells keys apart, reveals nothing.';

grant usage on schema secrets to gongkai_app;
grant select, insert on secrets.key to gongkai_app;
