-- Annual reports on open government information (政府信息公开工作年度报告), and who owes one.
create schema reports;
grant usage on schema reports to gongkai_app;

create table reports.duty (
  body_id int not null,
  id uuid not null,
  year int not null,
  scope text not null,
  published_on date,
  constraint duty_pk primary key (body_id, id),
  constraint duty_year_key unique (body_id, year),
  constraint duty_scope_check check (scope in ('department', 'government'))
);
comment on table reports.duty is 'A report that is owed: by a body, on a year. Its clock runs in area clocks (owner annual_report).';
comment on column reports.duty.scope is 'department: of the body itself, by 31 January; government: of its level, by 31 March (政府信息公开条例 §49).';
comment on column reports.duty.published_on is 'When the first edition was published; null: it is still owed.';
create index duty_of_year_idx on reports.duty (year);

create table reports.report (
  body_id int not null,
  id uuid not null,
  year int not null,
  edition int not null,
  scope text not null,
  state text not null,
  snapshot int not null,
  revision int not null,
  drafted_by uuid,
  signed_by uuid,
  signed_hash text,
  submitted_on date,
  published_on date,
  corrected_on date,
  corrected_because text,
  constraint report_pk primary key (body_id, id),
  constraint report_edition_key unique (body_id, year, edition),
  constraint report_scope_check check (scope in ('department', 'government')),
  constraint report_state_check check (state in ('data_frozen', 'drafted', 'checked', 'signed', 'submitted', 'published', 'corrected')),
  constraint report_signed_check check ((signed_hash is not null) = (state in ('signed', 'submitted', 'published', 'corrected'))),
  constraint report_published_check check ((published_on is not null) = (state in ('published', 'corrected'))),
  constraint report_corrected_check check ((corrected_on is not null) = (state = 'corrected')
    and (corrected_because is not null) = (state = 'corrected'))
);
comment on table reports.report is 'One edition of the report of a body on a year. What was published is never changed: a correction is a new edition.';
comment on column reports.report.snapshot is 'Which of its frozen figures hold.';
comment on column reports.report.revision is 'Which of its texts holds; whoever acts names the one that was read.';
comment on column reports.report.drafted_by is 'Who wrote last, the figures or the text: never who signs.';
comment on column reports.report.signed_hash is 'SHA-256 of what was signed, in its canonical form: published is what was signed.';
comment on column reports.report.corrected_because is 'Why it holds no longer; everybody reads it beside the old report.';
create unique index report_open_key on reports.report (body_id, year) where state not in ('published', 'corrected');
create index report_year_idx on reports.report (year) where published_on is not null;

create table reports.snapshot (
  body_id int not null,
  report_id uuid not null,
  no int not null,
  frozen_on date not null,
  figures jsonb not null,
  cases jsonb not null,
  constraint snapshot_pk primary key (body_id, report_id, no),
  constraint snapshot_report_fk foreign key (body_id, report_id) references reports.report (body_id, id)
);
comment on table reports.snapshot is 'The figures of a report as they were counted on a day. Insert-only.';
comment on column reports.snapshot.figures is 'The three tables, what the text says in figures, what no register counts, the reports a government added up, and a hash of the cases.';
comment on column reports.snapshot.cases is 'Numbers of the cases behind each counted cell; shown to those who may see them.';

create table reports.text (
  body_id int not null,
  report_id uuid not null,
  revision int not null,
  sections jsonb not null,
  stated jsonb not null,
  hash text not null,
  by_staff uuid,
  at timestamptz not null,
  constraint text_pk primary key (body_id, report_id, revision),
  constraint text_report_fk foreign key (body_id, report_id) references reports.report (body_id, id)
);
comment on table reports.text is 'What the office wrote: the sections of text, and the figures it states because no register here counts them. Insert-only.';
comment on column reports.text.hash is 'SHA-256 of the whole report with this text, in its canonical form.';

create table reports.act (
  body_id int not null,
  report_id uuid not null,
  no int not null,
  kind text not null,
  on_day date not null,
  by_staff uuid,
  at timestamptz not null,
  data jsonb not null default '{}',
  constraint act_pk primary key (body_id, report_id, no),
  constraint act_report_fk foreign key (body_id, report_id) references reports.report (body_id, id),
  constraint act_kind_check check (kind in ('draft', 'edit', 'freeze_anew', 'check', 'sign', 'submit', 'publish', 'correct'))
);
comment on table reports.act is 'What was done with a report, in order. Insert-only.';
comment on column reports.act.data is 'check: each identity that does not hold and each cell nobody counts, with the explanation; published with the report.';

grant select, insert on reports.report, reports.snapshot, reports.text, reports.act, reports.duty to gongkai_app;
grant update (state, snapshot, revision, drafted_by, signed_by, signed_hash, submitted_on, published_on, corrected_on,
  corrected_because) on reports.report to gongkai_app;
grant update (published_on) on reports.duty to gongkai_app;
