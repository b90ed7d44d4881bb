-- Entries brought in from a table: what was read of it, row by row, and what became of each row.
create table catalogue.import (
  body_id int not null,
  id uuid not null,
  name text not null,
  state text not null default 'checked',
  ignored jsonb not null,
  read_by uuid,
  read_at timestamptz not null,
  begun_by uuid,
  begun_at timestamptz,
  ended_at timestamptz,
  constraint import_pk primary key (body_id, id),
  constraint import_state_check check (state in ('checked', 'running', 'ended')),
  constraint import_begun_check check ((begun_at is null) = (state = 'checked')),
  constraint import_ended_check check ((ended_at is null) = (state <> 'ended'))
);
comment on table catalogue.import is 'A table of entries somebody sent. The file itself is not kept, only what stood in its rows.';
comment on column catalogue.import.name is 'What the file was called; a label.';
comment on column catalogue.import.state is 'checked: only read, nothing was made of it; running: rows become drafts, batch by batch; ended.';
comment on column catalogue.import.ignored is 'Headings of columns nothing was taken from.';
comment on column catalogue.import.read_by is 'Staff id; null for the command line.';
comment on column catalogue.import.begun_by is 'Staff id of who said that rows become drafts, and counts as their drafter; null for the command line.';
create index import_read_idx on catalogue.import (body_id, read_at desc);

create table catalogue.import_row (
  body_id int not null,
  import_id uuid not null,
  line int not null,
  state text not null,
  standard_id text,
  title text not null,
  content jsonb,
  mark text,
  faults jsonb not null,
  disclosure_id uuid,
  constraint import_row_pk primary key (body_id, import_id, line),
  constraint import_row_import_fk foreign key (body_id, import_id) references catalogue.import (body_id, id),
  constraint import_row_disclosure_fk foreign key (body_id, disclosure_id) references catalogue.disclosure (body_id, id),
  constraint import_row_state_check check (state in ('fit', 'faulty', 'there', 'chosen', 'drafted', 'dropped')),
  constraint import_row_content_check check ((content is not null) = (state in ('fit', 'chosen'))),
  constraint import_row_mark_check check (state not in ('fit', 'chosen', 'drafted') or mark is not null),
  constraint import_row_drafted_check check (state <> 'drafted' or disclosure_id is not null)
);
comment on table catalogue.import_row is 'A row of a table: fit to become a draft, faulty, or there already; chosen; a draft; or a draft that was dropped again.';
comment on column catalogue.import_row.line is 'As a spreadsheet numbers it, from 1; the headings are one of them.';
comment on column catalogue.import_row.standard_id is 'Id in lawbook/catalogue as the row says it; null where it says none that exists.';
comment on column catalogue.import_row.content is 'What it says, until it has become a draft.';
comment on column catalogue.import_row.mark is 'SHA-256 over what it says: the same row becomes a draft of a body once, in whichever file it comes.';
comment on column catalogue.import_row.faults is 'List of { column, code, facts }: why it cannot become a draft.';
comment on column catalogue.import_row.disclosure_id is 'The entry that was made of it, or that is there already.';
create unique index import_row_drafted_key on catalogue.import_row (body_id, mark) where state = 'drafted';
create index import_row_state_idx on catalogue.import_row (body_id, import_id, state, line);
create index import_row_disclosure_idx on catalogue.import_row (body_id, disclosure_id) where disclosure_id is not null;

grant select, insert on catalogue.import, catalogue.import_row to gongkai_app;
grant update (state, ignored, begun_by, begun_at, ended_at) on catalogue.import to gongkai_app;
grant update (state, content, faults, disclosure_id) on catalogue.import_row to gongkai_app;
