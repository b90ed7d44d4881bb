-- Normative documents (行政规范性文件): registered, numbered and issued in one place; each with the time it holds.
create schema norms;
grant usage on schema norms to gongkai_app;

create table norms.document (
  body_id int not null,
  id uuid not null,
  serial int not null,
  state text not null,
  kind text not null,
  title text not null,
  joint_with int[] not null default '{}',
  text_at text not null,
  number text,
  issued_on date,
  in_force_from date,
  valid_to date,
  repealed_on date,
  repealed_because text,
  replaces_body int,
  replaces uuid,
  replaced_on date,
  explained_at text,
  drafted_by uuid,
  reviewed_by uuid,
  issued_by uuid,
  version int not null default 1,
  constraint document_pk primary key (body_id, id),
  constraint document_serial_key unique (body_id, serial),
  constraint document_number_key unique (number),
  constraint document_state_check check (state in ('drafted', 'reviewed', 'issued')),
  constraint document_kind_check check (kind in ('ordinary', 'trial')),
  constraint document_issued_check check (
    (state = 'issued') = (number is not null and issued_on is not null and in_force_from is not null and valid_to is not null)
  ),
  constraint document_term_check check (valid_to >= in_force_from and in_force_from >= issued_on),
  constraint document_repealed_check check ((repealed_on is null) = (repealed_because is null)),
  constraint document_replaces_check check ((replaces is null) = (replaces_body is null)),
  constraint document_replaces_fk foreign key (replaces_body, replaces) references norms.document (body_id, id)
);
comment on table norms.document is 'One normative document: what it is called, where its text is published, and how long it holds. Its text is an entry of the catalogue, never a copy.';
comment on column norms.document.serial is 'Counts the documents of a body; stands in the address.';
comment on column norms.document.state is 'drafted: waits for the legality review; reviewed: passed, waits for its number; issued: registered, numbered and published.';
comment on column norms.document.kind is 'trial (暂行、试行): holds for a shorter time.';
comment on column norms.document.joint_with is 'Bodies that made it together with this one.';
comment on column norms.document.text_at is 'Address of the catalogue entry in which its text is published.';
comment on column norms.document.number is 'Number given at registration (统一编号).';
comment on column norms.document.valid_to is 'Last day of its term; it expires by itself.';
comment on column norms.document.repealed_on is 'First day on which it no longer holds because it was repealed.';
comment on column norms.document.replaces is 'The document whose place it takes.';
comment on column norms.document.replaced_on is 'First day on which another document stands in its place.';
comment on column norms.document.explained_at is 'Address of the catalogue entry that explains it (解读); null: none yet.';
create index document_issued_idx on norms.document (issued_on desc, body_id, serial) where state = 'issued';

create table norms.act (
  body_id int not null,
  document_id uuid not null,
  no int not null,
  kind text not null,
  on_day date not null,
  at timestamptz not null,
  by_staff uuid,
  data jsonb not null default '{}',
  note text not null default '',
  constraint act_pk primary key (body_id, document_id, no),
  constraint act_document_fk foreign key (body_id, document_id) references norms.document (body_id, id)
);
comment on table norms.act is 'What was done to a document, in order: drafted, reviewed, issued, explained, kept, repealed. Insert-only.';
comment on column norms.act.note is 'Opinion or reason, as the public reads it once the document is issued.';

create table norms.counter (
  body_id int not null,
  last int not null,
  constraint counter_pk primary key (body_id)
);
comment on table norms.counter is 'The last serial of a body.';
comment on column norms.counter.last is 'Serial of the newest document.';

grant select, insert, update on norms.document, norms.counter to gongkai_app;
grant select, insert on norms.act to gongkai_app;
