-- The journal: what happened, per body, insert-only, each fact hashed onto the one before it.
create schema journal;

create table journal.head (
  body_id int not null,
  seq bigint not null default 0,
  hash bytea not null default '\x0000000000000000000000000000000000000000000000000000000000000000',
  constraint head_pk primary key (body_id)
);
comment on table journal.head is 'The last fact of each body; locked while the next one is written, so that the chain has no fork.';

create table journal.fact (
  body_id int not null,
  seq bigint not null,
  id uuid not null,
  type text not null,
  subject_kind text not null,
  subject_id text not null,
  data jsonb not null,
  by_kind text not null,
  by_id text,
  by_post text,
  at timestamptz not null,
  prev_hash bytea not null,
  hash bytea not null,
  constraint fact_pk primary key (body_id, seq),
  constraint fact_id_key unique (body_id, id),
  constraint fact_by_kind_check check (by_kind in ('visitor', 'officer', 'machine')),
  constraint fact_hash_check check (length(hash) = 32 and length(prev_hash) = 32)
);
comment on table journal.fact is 'Insert-only by grant: the application role may not update or delete. Holds no personal data.';
comment on column journal.fact.by_id is 'Staff id or machine name; null for a visitor, whose identity never enters the journal.';
comment on column journal.fact.hash is 'SHA-256 over prev_hash and the canonical JSON of the fact (src/platform/journal/record.ts).';
create index fact_subject_idx on journal.fact (body_id, subject_kind, subject_id, seq);

create table journal.bookmark (
  listener text not null,
  body_id int not null,
  seq bigint not null,
  constraint bookmark_pk primary key (listener, body_id)
);
comment on table journal.bookmark is 'How far each listener has heard each body.';

create table journal.request_key (
  scope text not null,
  key text not null,
  digest bytea not null,
  answer jsonb not null,
  at timestamptz not null,
  constraint request_key_pk primary key (scope, key)
);
comment on table journal.request_key is 'What was answered to a request key, so that twice is once. Swept after 30 days.';

grant usage on schema journal to gongkai_app;
grant select, insert, update on journal.head, journal.bookmark to gongkai_app;
grant select, insert on journal.fact to gongkai_app;
grant select, insert, update, delete on journal.request_key to gongkai_app;
