-- The catalogue of what must be open: what each body owes, and what it has published.
create schema catalogue;
grant usage on schema catalogue to gongkai_app;

create table catalogue.obligation (
  body_id int not null,
  id uuid not null,
  standard_id text not null,
  occasion text not null,
  rule text not null,
  start_event jsonb not null,
  begins_on date not null,
  due_on date,
  published_on date,
  missing int not null default 0,
  disclosure_id uuid,
  constraint obligation_pk primary key (body_id, id),
  constraint obligation_occasion_key unique (body_id, standard_id, occasion),
  constraint obligation_missing_check check (missing >= 0 and (missing = 0 or published_on is not null)),
  constraint obligation_published_check check (published_on is null or disclosure_id is not null)
);
comment on table catalogue.obligation is 'One thing a body owes to the public under one standard: for as long as it lasts, for a period, or because something came about. While it is owed a clock of area clocks runs for it (owner kind obligation).';
comment on column catalogue.obligation.standard_id is 'Id in lawbook/catalogue.';
comment on column catalogue.obligation.occasion is 'standing, a period (2025, 2025Q3), or the serial of the entry that told of something new.';
comment on column catalogue.obligation.rule is 'Rule of lawbook/limits its last day follows from, with start_event.';
comment on column catalogue.obligation.start_event is 'The event its clock began with, as the rule wants it.';
comment on column catalogue.obligation.due_on is 'Copy of what the clock says, for lists; null where no day can be known.';
comment on column catalogue.obligation.published_on is 'The day it was first met; null while it is owed. A withdrawal takes it away again.';
comment on column catalogue.obligation.missing is 'How many required elements are missing in the version in force.';
comment on column catalogue.obligation.disclosure_id is 'The entry that meets it, or is drafted to.';
create index obligation_due_idx on catalogue.obligation (due_on, body_id) where published_on is null;
create index obligation_standard_idx on catalogue.obligation (standard_id);

create table catalogue.serial (
  body_id int not null,
  month text not null,
  last int not null,
  constraint serial_pk primary key (body_id, month),
  constraint serial_last_check check (last between 1 and 99999)
);
comment on table catalogue.serial is 'The last serial number a body gave in a month; none is ever given twice.';

create table catalogue.disclosure (
  body_id int not null,
  id uuid not null,
  serial text not null,
  standard_id text not null,
  obligation_id uuid not null,
  state text not null,
  in_force int,
  brought boolean not null default false,
  began_at timestamptz not null,
  ended_on date,
  ended_because text,
  constraint disclosure_pk primary key (body_id, id),
  constraint disclosure_serial_key unique (body_id, serial),
  constraint disclosure_obligation_fk foreign key (body_id, obligation_id) references catalogue.obligation (body_id, id),
  constraint disclosure_state_check check (state in ('drafted', 'published', 'withdrawn', 'archived')),
  constraint disclosure_force_check check ((in_force is null) = (state = 'drafted')),
  constraint disclosure_ended_check check ((ended_on is null) = (state in ('drafted', 'published')) and (ended_on is null) = (ended_because is null))
);
comment on table catalogue.disclosure is 'An entry of the catalogue (公开条目). What it says stands in its versions.';
comment on column catalogue.disclosure.serial is 'Year and month and five figures; with the credit code of the body it is the index number and the permanent address.';
comment on column catalogue.disclosure.in_force is 'Number of the version the public sees; null before the first is published.';
comment on column catalogue.disclosure.brought is 'Brought in from an earlier catalogue: who drafted, reviewed and approved it there is not known here.';
comment on column catalogue.disclosure.ended_because is 'Why it was withdrawn or archived; public for good.';
create index disclosure_standard_idx on catalogue.disclosure (standard_id, body_id) where state <> 'drafted';

create table catalogue.version (
  body_id int not null,
  disclosure_id uuid not null,
  number int not null,
  revision int not null default 1,
  step text not null,
  title text not null,
  attribute text not null,
  ground text,
  reason text,
  channels jsonb not null,
  elements jsonb not null,
  formed_on date not null,
  expires_on date,
  note text not null,
  drafted_by uuid,
  drafted_at timestamptz not null,
  findings jsonb,
  accepted_because text,
  checked_by uuid,
  checked_at timestamptz,
  cleared_by uuid,
  cleared_at timestamptz,
  opinion text,
  approved_by uuid,
  approved_at timestamptz,
  published_by uuid,
  published_on date,
  sent_back_because text,
  constraint version_pk primary key (body_id, disclosure_id, number),
  constraint version_disclosure_fk foreign key (body_id, disclosure_id) references catalogue.disclosure (body_id, id),
  constraint version_step_check check (step in ('drafted', 'checked', 'cleared', 'approved', 'published')),
  constraint version_attribute_check check (attribute in ('proactive', 'on_request', 'withheld')),
  constraint version_ground_check check ((ground is null) = (attribute <> 'withheld')),
  constraint version_ground_word_check check (ground in ('state_secret', 'law_forbids', 'safety', 'third_party', 'internal_affairs', 'process_information', 'enforcement_file')),
  constraint version_reason_check check (attribute = 'proactive' or reason is not null),
  constraint version_published_check check ((published_on is null) = (step <> 'published')),
  constraint version_apart_check check (cleared_by is distinct from drafted_by and approved_by is distinct from drafted_by and approved_by is distinct from cleared_by or cleared_by is null)
);
comment on table catalogue.version is 'A version of an entry, with its own attribute: drafted, checked, cleared by the secrecy review, approved, published. Once published it never changes.';
comment on column catalogue.version.revision is 'Counts the changes of the draft: who checks, clears or approves does so for exactly this one.';
comment on column catalogue.version.title is 'Public, also of what is withheld: it must not tell what is withheld.';
comment on column catalogue.version.attribute is 'How this version is open; ground and reason say why not.';
comment on column catalogue.version.elements is 'List of { name, text }, in the order of the standard.';
comment on column catalogue.version.formed_on is 'The day the information was made, obtained or changed; the clock begins there.';
comment on column catalogue.version.expires_on is 'Last day it holds; null: no end is known.';
comment on column catalogue.version.note is 'What is new in this version, for the history; empty in the first.';
comment on column catalogue.version.findings is 'What the content check found, as src/law/catalogue/content-check.ts tells it; null before it is checked.';
comment on column catalogue.version.accepted_because is 'Why what was found may stand; null where nothing was found.';
comment on column catalogue.version.opinion is 'What the secrecy review says.';
comment on column catalogue.version.sent_back_because is 'Why it was last sent back to its drafter; null once it goes on.';
comment on column catalogue.version.drafted_by is 'Staff id; null for what was brought in. Drafter, reviewer and approver are three people.';
create index version_step_idx on catalogue.version (body_id, step) where step <> 'published';
create unique index version_open_key on catalogue.version (body_id, disclosure_id) where step <> 'published';

create table catalogue.relation (
  body_id int not null,
  disclosure_id uuid not null,
  kind text not null,
  to_body_id int not null,
  to_disclosure_id uuid not null,
  since_on date not null,
  constraint relation_pk primary key (body_id, disclosure_id, kind, to_body_id, to_disclosure_id),
  constraint relation_from_fk foreign key (body_id, disclosure_id) references catalogue.disclosure (body_id, id),
  constraint relation_to_fk foreign key (to_body_id, to_disclosure_id) references catalogue.disclosure (body_id, id),
  constraint relation_kind_check check (kind in ('replaces', 'interprets', 'repeals', 'part_of')),
  constraint relation_other_check check (disclosure_id <> to_disclosure_id)
);
comment on table catalogue.relation is 'What an entry does to another: replaces, interprets, repeals it, or is part of it.';
create index relation_to_idx on catalogue.relation (to_body_id, to_disclosure_id);

grant select, insert on catalogue.obligation, catalogue.serial, catalogue.disclosure, catalogue.version, catalogue.relation to gongkai_app;
grant update (due_on, published_on, missing, disclosure_id) on catalogue.obligation to gongkai_app;
grant update (last) on catalogue.serial to gongkai_app;
grant update (state, in_force, ended_on, ended_because) on catalogue.disclosure to gongkai_app;
grant update (revision, step, title, attribute, ground, reason, channels, elements, formed_on, expires_on, note, findings, accepted_because,
  drafted_by, drafted_at, checked_by, checked_at, cleared_by, cleared_at, opinion, approved_by, approved_at, published_by, published_on, sent_back_because)
  on catalogue.version to gongkai_app;
