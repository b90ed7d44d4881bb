-- Cases: one application from its papers to its result. A row stays with the body that decides it (docs/decisions).
create schema cases;
grant usage on schema cases to gongkai_app;

create table cases.application (
  body_id int not null,
  id uuid not null,
  number text not null,
  item_id text not null,
  item_edition int not null,
  item_hash text not null,
  state text not null,
  channel text not null,
  receiving_body_id int not null,
  accepting_body_id int not null,
  holder_body_id int not null,
  holder_post text,
  holder_staff_id uuid,
  on_the_way_to int,
  mandate text,
  agent_staff_id uuid,
  applicant_sealed text not null,
  applicant_masked text not null,
  applicant_name_index text not null,
  applicant_code_index text not null,
  form_sealed text not null,
  collected_on date not null,
  received_on date,
  accepted_on date,
  decided_on date,
  closed_on date,
  deemed_accepted boolean not null default false,
  corrections int not null default 0,
  extended boolean not null default false,
  joint_group text,
  lead_body_id int,
  lead_id uuid,
  step int not null default 0,
  site_checkers jsonb not null default '[]',
  decided_by uuid,
  ended jsonb,
  due_on date,
  provisional boolean not null default false,
  light text not null default 'none',
  version int not null default 1,
  created_at timestamptz not null,
  queue_on date generated always as (coalesce(due_on, date '2199-12-31')) stored,
  constraint application_pk primary key (body_id, id),
  constraint application_number_key unique (body_id, number),
  constraint application_state_check check (state in ('collected', 'submitted', 'correcting', 'accepted', 'suspended',
    'granted', 'refused', 'forwarded', 'delivered', 'not_accepted', 'withdrawn', 'terminated')),
  constraint application_channel_check check (channel in ('online', 'counter', 'agent')),
  constraint application_light_check check (light in ('none', 'suspended', 'normal', 'near', 'over_promised', 'over_statutory')),
  constraint application_closed_check check ((closed_on is not null) =
    (state in ('forwarded', 'delivered', 'not_accepted', 'withdrawn', 'terminated'))),
  constraint application_lead_check check ((lead_body_id is null) = (lead_id is null))
);
create index application_queue_idx on cases.application (holder_body_id, queue_on, id) where closed_on is null;
create index application_item_queue_idx on cases.application (holder_body_id, item_id, queue_on, id) where closed_on is null;
create index application_arriving_idx on cases.application (on_the_way_to, queue_on, id) where on_the_way_to is not null;
create index application_closed_idx on cases.application (holder_body_id, closed_on, id) where closed_on is not null;
create index application_receiving_idx on cases.application (receiving_body_id, id);
create index application_name_idx on cases.application (applicant_name_index);
create index application_code_idx on cases.application (applicant_code_index);
create index application_lead_idx on cases.application (lead_body_id, lead_id) where lead_id is not null;
comment on table cases.application is 'One case. body_id is the body that decides and never changes; who has the papers is holder_body_id, never null.';
comment on column cases.application.accepting_body_id is 'Where the formal check and acceptance lie: the township for items it takes in for the county, else the deciding body.';
comment on column cases.application.mandate is 'Number of the mandate under which an agent handed it in.';
comment on column cases.application.on_the_way_to is 'A hand-over without receipt yet; the sender still holds the case.';
comment on column cases.application.item_hash is 'SHA-256 of what binds in the edition under which the case was received.';
comment on column cases.application.applicant_sealed is 'Kind, name, code, telephone and address, sealed at rest.';
comment on column cases.application.applicant_masked is 'For lists: a person''s name masked; an organisation''s as it is.';
comment on column cases.application.applicant_code_index is 'Keyed hash of identity number or credit code; finds the cases of a person without opening any.';
comment on column cases.application.form_sealed is 'What was filled in, sealed at rest.';
comment on column cases.application.received_on is 'The day the accepting body had the materials; the completeness clock counts from it.';
comment on column cases.application.lead_id is 'Joint handling: the case that leads; the lead points to itself.';
comment on column cases.application.ended is 'Why the case ended without a decision: ground and, where another body is right, its number.';
comment on column cases.application.due_on is 'Copy of the clock that falls due first, for lists; null while nothing runs.';
comment on column cases.application.queue_on is 'Order of the queue: the due day, the undated last.';

create table cases.material (
  body_id int not null,
  case_id uuid not null,
  no int not null,
  material_id text not null,
  form text not null,
  copies int not null,
  file_sealed text,
  file_digest text,
  correction int not null,
  given_on date not null,
  constraint material_pk primary key (body_id, case_id, no),
  constraint material_case_fk foreign key (body_id, case_id) references cases.application (body_id, id),
  constraint material_form_check check (form in ('original', 'copy', 'electronic', 'fetched'))
);
comment on table cases.material is 'What was given: which material of the edition and how. Insert-only.';
comment on column cases.material.file_sealed is 'Name, type and size of the file as the applicant called it, sealed; the file store knows it by digest.';
comment on column cases.material.correction is '0 with the application, else the correction notice it answers.';

create table cases.step (
  body_id int not null,
  case_id uuid not null,
  no int not null,
  step_id text not null,
  started_on date not null,
  due_after int not null,
  done_on date,
  late boolean not null default false,
  holder_body_id int not null,
  holder_post text,
  done_by uuid,
  checkers jsonb not null default '[]',
  found jsonb not null default '[]',
  constraint step_pk primary key (body_id, case_id, no),
  constraint step_case_fk foreign key (body_id, case_id) references cases.application (body_id, id)
);
comment on table cases.step is 'The small clock of each step: when it began, after how many working days of the promise it should be done, who held it.';
comment on column cases.step.found is 'Conditions looked at in the step: id and whether met.';

create table cases.correction (
  body_id int not null,
  case_id uuid not null,
  no int not null,
  materials jsonb not null,
  conditions jsonb not null,
  ground text,
  asked_on date not null,
  answer_by date not null,
  handed_in_on date,
  constraint correction_pk primary key (body_id, case_id, no),
  constraint correction_case_fk foreign key (body_id, case_id) references cases.application (body_id, id),
  constraint correction_second_check check (no = 1 or ground is not null)
);
comment on table cases.correction is 'Correction notices. The second and later need a published ground (行政许可法 §32(4): once only).';

create table cases.special (
  body_id int not null,
  case_id uuid not null,
  no int not null,
  kind text not null,
  started_on date not null,
  told_working_days int not null,
  ended_on date,
  constraint special_pk primary key (body_id, case_id, no),
  constraint special_case_fk foreign key (body_id, case_id) references cases.application (body_id, id)
);
comment on table cases.special is 'Hearings, testing, expert review and the like: their time is not counted and the applicant is told it (行政许可法 §45).';

create table cases.decision (
  body_id int not null,
  case_id uuid not null,
  outcome text not null,
  decided_on date not null,
  grounds jsonb not null,
  reasons text not null,
  by_post text not null,
  delivered_how text,
  delivered_on date,
  constraint decision_pk primary key (body_id, case_id),
  constraint decision_case_fk foreign key (body_id, case_id) references cases.application (body_id, id),
  constraint decision_outcome_check check (outcome in ('granted', 'refused', 'forwarded'))
);
comment on table cases.decision is 'At most one decision a case: the key says so.';

create table cases.hand_over (
  body_id int not null,
  id uuid not null,
  case_id uuid not null,
  from_body_id int not null,
  to_body_id int not null,
  sent_at timestamptz not null,
  received_at timestamptz,
  is_return boolean not null,
  reason text,
  constraint hand_over_pk primary key (body_id, id),
  constraint hand_over_case_fk foreign key (body_id, case_id) references cases.application (body_id, id),
  constraint hand_over_bodies_check check (from_body_id <> to_body_id)
);
create index hand_over_case_idx on cases.hand_over (body_id, case_id);
comment on table cases.hand_over is 'Each way of a case between village, township and county, with its receipt.';

create table cases.counter (
  body_id int not null,
  year int not null,
  last int not null,
  constraint counter_pk primary key (body_id, year)
);
comment on table cases.counter is 'Public case numbers: one counter a body and year.';

create table cases.tally (
  body_id int not null,
  month date not null,
  received int not null default 0,
  decided int not null default 0,
  late int not null default 0,
  ended int not null default 0,
  seq bigint not null default 0,
  constraint tally_pk primary key (body_id, month)
);
comment on table cases.tally is 'What the public sees of each body a month; kept by a listener. seq: the last fact counted, so that hearing twice counts once.';

create table cases.draft (
  code_index text not null,
  item_id text not null,
  sealed text not null,
  expires_on date not null,
  constraint draft_pk primary key (code_index)
);
create index draft_expires_idx on cases.draft (expires_on);
comment on table cases.draft is 'An application begun and not handed in: sealed, found only by its code, swept after 30 days.';

grant select, insert, update on cases.application, cases.step, cases.correction, cases.special, cases.decision,
  cases.hand_over, cases.counter, cases.tally to gongkai_app;
grant select, insert on cases.material to gongkai_app;
grant select, insert, update, delete on cases.draft to gongkai_app;
