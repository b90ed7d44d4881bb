-- Charts of power, their published editions, what runs on them, and where it stands.
create schema processes;
grant usage on schema processes to gongkai_app;

create table processes.chart (
  body_id int not null,
  id text not null,
  settled_at timestamptz not null,
  constraint chart_pk primary key (body_id, id),
  constraint chart_id_key unique (id)
);
comment on table processes.chart is 'A chart of power; what it draws stands in its editions.';
comment on column processes.chart.body_id is 'The body that answers for the chart, or the approval service bureau where each township or village runs its own.';

create table processes.edition (
  body_id int not null,
  chart_id text not null,
  number int not null,
  hash text not null,
  xml text not null,
  note text,
  in_force_from date not null,
  in_force_to date,
  drafted_by uuid,
  approved_by uuid,
  published_by uuid,
  published_at timestamptz not null,
  constraint edition_pk primary key (body_id, chart_id, number),
  constraint edition_chart_fk foreign key (body_id, chart_id) references processes.chart (body_id, id),
  constraint edition_force_check check (in_force_to >= in_force_from),
  constraint edition_hash_check check (hash ~ '^[0-9a-f]{64}$'),
  constraint edition_two_people_check check (drafted_by <> approved_by and drafted_by <> published_by),
  constraint edition_signed_check check ((drafted_by is null) = (approved_by is null) and (drafted_by is null) = (published_by is null))
);
comment on table processes.edition is 'A chart as published. Insert-only by grant but for its end: what a case began on never changes.';
comment on column processes.edition.number is 'From 1, without gaps.';
comment on column processes.edition.hash is 'SHA-256 over the UTF-8 bytes of xml, in hexadecimal: what sha256sum says of the downloaded file.';
comment on column processes.edition.xml is 'The BPMN file, byte for byte: what is run, drawn, told, compared and given away.';
comment on column processes.edition.note is 'What changed, in a sentence; null for an edition settled from the lawbook.';
comment on column processes.edition.in_force_to is 'First day no longer in force; null while no end is known.';
comment on column processes.edition.drafted_by is 'Staff id; null for an edition settled from the lawbook, as are those who approved and published.';
create unique index edition_open_key on processes.edition (body_id, chart_id) where in_force_to is null;
create index edition_chart_idx on processes.edition (chart_id, number);
create index edition_hash_idx on processes.edition (hash);

create table processes.draft (
  body_id int not null,
  chart_id text not null,
  based_on int not null,
  revision int not null,
  xml text not null,
  note text not null,
  drafted_by uuid not null,
  drafted_at timestamptz not null,
  constraint draft_pk primary key (body_id, chart_id),
  constraint draft_edition_fk foreign key (body_id, chart_id, based_on) references processes.edition (body_id, chart_id, number)
);
comment on table processes.draft is 'The next edition while it is drawn; at most one a chart. Nothing runs on it.';
comment on column processes.draft.based_on is 'The edition it was begun from; it can be published only while that is still the latest.';
comment on column processes.draft.revision is 'Counts the savings, so that one does not silently overwrite another.';
comment on column processes.draft.drafted_by is 'Staff id of who saved it last; somebody else must approve.';

create table processes.approval (
  body_id int not null,
  chart_id text not null,
  revision int not null,
  hash text not null,
  approved_by uuid not null,
  approved_at timestamptz not null,
  constraint approval_pk primary key (body_id, chart_id, revision),
  constraint approval_draft_fk foreign key (body_id, chart_id) references processes.draft (body_id, chart_id) on delete cascade
);
comment on table processes.approval is 'A second person approved exactly this revision of a draft. Insert-only; goes with its draft.';
comment on column processes.approval.hash is 'SHA-256 of the file that was approved.';

create table processes.run (
  body_id int not null,
  owner_id uuid not null,
  owner_kind text not null,
  chart_id text not null,
  number int not null,
  hash text not null,
  power text,
  promised int,
  keeps jsonb not null,
  label text not null,
  path text not null,
  state jsonb not null,
  pauses jsonb not null default '[]',
  stays int not null,
  begun_at timestamptz not null,
  counted_from date,
  counted_days int,
  ended_at timestamptz,
  ended_by text,
  constraint run_pk primary key (body_id, owner_id),
  constraint run_ended_check check ((ended_at is null) = (ended_by is null))
);
comment on table processes.run is 'What runs on a chart, pinned to the hash of its edition. Its row lies with the body of its owner.';
comment on column processes.run.owner_kind is 'The kind of thing that runs, e.g. case; owner_id is its id within the same body.';
comment on column processes.run.power is 'Id on the list of powers; null where what runs is not a power.';
comment on column processes.run.promised is 'Working days the chart promises the public; null where it promises none.';
comment on column processes.run.keeps is 'Rules of the lawbook whose timers the owner keeps as clocks of its own.';
comment on column processes.run.label is 'The public number of the owner.';
comment on column processes.run.path is 'Address of the owner''s page at the desk.';
comment on column processes.run.state is 'State of the reducer (src/law/flows); a few hundred bytes.';
comment on column processes.run.pauses is 'Spans that are not counted: [from, to] days, to null while one is open.';
comment on column processes.run.stays is 'How many stays it has had; the number of the last.';
comment on column processes.run.counted_from is 'The day from which the promise counts: intake was left, or the begin of a chart without intake; null before.';
comment on column processes.run.counted_days is 'Working days from there to the decision (to the end where the chart has none), suspensions not counted; null before.';
comment on column processes.run.ended_by is 'chart where the chart came to its end by itself, else the word of the owner, e.g. withdrawn.';
create index run_edition_idx on processes.run (chart_id, number, body_id, owner_id);

create table processes.stay (
  body_id int not null,
  owner_id uuid not null,
  no int not null,
  number int not null,
  element text not null,
  token int not null,
  entered_at timestamptz not null,
  left_at timestamptz,
  used_days int,
  limit_days int,
  in_time boolean,
  constraint stay_pk primary key (body_id, owner_id, no),
  constraint stay_run_fk foreign key (body_id, owner_id) references processes.run (body_id, owner_id)
);
comment on table processes.stay is 'One stay of a run at one element of its chart.';
comment on column processes.stay.number is 'Edition of the chart the element is of: that of the run unless the run was moved to another since.';
comment on column processes.stay.token is 'Number of the token of the reducer, which tells two stays at one element apart.';
comment on column processes.stay.used_days is 'Working days after the day of entering, up to the day of leaving, suspensions not counted; null while it lasts.';
comment on column processes.stay.limit_days is 'Limit of the step in working days, part of a day rounded up; null where it has none or one of calendar days.';
comment on column processes.stay.in_time is 'Null while it lasts and where the step has no limit.';
create index stay_open_idx on processes.stay (body_id, owner_id) where left_at is null;

create table processes.timer (
  body_id int not null,
  id uuid not null,
  owner_id uuid not null,
  element text not null,
  token int not null,
  armed_at timestamptz not null,
  closed_at timestamptz,
  fired boolean not null default false,
  constraint timer_pk primary key (body_id, id),
  constraint timer_run_fk foreign key (body_id, owner_id) references processes.run (body_id, owner_id)
);
comment on table processes.timer is 'A timer of a run. Its time is a legal clock (clocks.clock, owner kind run, owner id = id), which pauses with the run.';
comment on column processes.timer.closed_at is 'It fired or was disarmed; null while it runs.';
create index timer_open_idx on processes.timer (body_id, owner_id) where closed_at is null;

grant select, insert on processes.chart, processes.edition, processes.approval to gongkai_app;
grant update (settled_at) on processes.chart to gongkai_app; -- for the row lock that every change of a chart begins with
grant update (in_force_to) on processes.edition to gongkai_app;
grant select, insert, update, delete on processes.draft to gongkai_app;
grant select, insert, update on processes.run, processes.stay, processes.timer to gongkai_app;
