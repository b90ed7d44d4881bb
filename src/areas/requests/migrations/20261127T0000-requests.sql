-- Requests for government information (依申请公开): from the submission to the archive. A row stays with the body asked.
create schema requests;
grant usage on schema requests to gongkai_app;

create table requests.request (
  body_id int not null,
  id uuid not null,
  number text not null,
  state text not null,
  channel text not null,
  submitted_on date not null,
  received_on date,
  corrected_on date,
  applicant_type text not null,
  applicant_sealed text,
  applicant_masked text not null,
  applicant_index text not null,
  said_sealed text not null,
  subject_terms text[] not null default '{}',
  way text not null,
  form text not null,
  handler uuid,
  legal_reviewer uuid,
  approver uuid,
  code text,
  grounds jsonb not null default '[]',
  reply_sealed text,
  earlier_number text,
  right_body_id int,
  document text,
  replied_on date,
  delivered_on date,
  closed_on date,
  extended int not null default 0,
  fee int not null default 0,
  duty text,
  duty_entry text,
  log_title text,
  log_answer text,
  log_on date,
  identity_until date,
  run_id uuid not null,
  chart_hash text not null,
  due_on date,
  provisional boolean not null default false,
  light text not null default 'none',
  version int not null default 1,
  created_at timestamptz not null,
  queue_on date generated always as (coalesce(due_on, date '2199-12-31')) stored,
  constraint request_pk primary key (body_id, id),
  constraint request_number_key unique (number),
  constraint request_state_check check (state in ('submitted', 'checking', 'correcting', 'studying', 'paying', 'reasons',
    'judging', 'searching', 'consulting', 'weighing', 'reviewing', 'separating', 'drafting', 'legal_review', 'signing',
    'answering', 'publishing', 'closed')),
  constraint request_channel_check check (channel in ('in_person', 'oral', 'signed_mail', 'ordinary_mail', 'internet', 'fax', 'email')),
  constraint request_applicant_check check (applicant_type in ('natural_person', 'commercial_enterprise', 'research_body',
    'public_interest', 'legal_services', 'other')),
  constraint request_way_check check (way in ('email', 'post', 'pickup', 'on_site')),
  constraint request_form_check check (form in ('paper', 'electronic', 'disk', 'inspection', 'other')),
  constraint request_code_check check (code in ('1', '2', '3.1', '3.2', '3.3', '3.4', '3.5', '3.6', '3.7', '3.8', '4.1', '4.2', '4.3',
    '5.1', '5.2', '5.3', '5.4', '5.5', '6.1', '6.2', '6.3')),
  constraint request_duty_check check (duty in ('open', 'met')),
  constraint request_fee_check check (fee >= 0),
  constraint request_light_check check (light in ('none', 'suspended', 'normal', 'near', 'over_promised', 'over_statutory')),
  constraint request_closed_check check (state <> 'closed' or (closed_on is not null and code is not null)),
  constraint request_log_check check ((log_on is null) = (log_title is null) and (log_on is null) = (log_answer is null))
);
comment on table requests.request is 'One request for information, one matter (一事一申请). What happened in it stands in requests.entry.';
comment on column requests.request.applicant_sealed is 'Name, identity number or code, contact and agent, sealed; null once purged after its term.';
comment on column requests.request.applicant_masked is 'For the lists of the disclosure office: a person''s name masked.';
comment on column requests.request.applicant_index is 'Keyed hash of the identity number or code: finds repeated requests and counts fees without opening any.';
comment on column requests.request.said_sealed is 'Subject and text as asked, sealed.';
comment on column requests.request.subject_terms is 'Keyed hashes of the pairs of the subject: likeness without reading. Says nothing without the key.';
comment on column requests.request.code is 'Result: a row of table 三 of the annual report. Null while open.';
comment on column requests.request.grounds is 'Grounds of withholding, each with what it covers, without names.';
comment on column requests.request.reply_sealed is 'The reply as drafted: what is given or where, and the reasons; sealed until it is in the log.';
comment on column requests.request.duty is 'open: what was asked must be published by its own clock; met: it is.';
comment on column requests.request.duty_entry is 'Address of the publication that met the duty.';
comment on column requests.request.log_title is 'As the public log shows it: no applicant. Null: not in the log.';
comment on column requests.request.identity_until is 'Last day the identity is kept after the end; it is purged by itself.';
comment on column requests.request.run_id is 'What runs on the chart for it; a reply to be made anew begins a new run.';
comment on column requests.request.due_on is 'Copy of the clock that falls due first, for lists; null while nothing runs.';
create index request_queue_idx on requests.request (body_id, queue_on, id) where closed_on is null;
create index request_log_idx on requests.request (log_on desc, number) where log_on is not null;
create index request_applicant_idx on requests.request (body_id, applicant_index, received_on);
create index request_terms_idx on requests.request using gin (subject_terms);
create index request_year_idx on requests.request (body_id, received_on, closed_on);
create index request_purge_idx on requests.request (identity_until) where applicant_sealed is not null;

create table requests.entry (
  body_id int not null,
  request_id uuid not null,
  no int not null,
  kind text not null,
  on_day date not null,
  by_staff uuid,
  at timestamptz not null,
  data jsonb not null default '{}',
  sealed text,
  constraint entry_pk primary key (body_id, request_id, no),
  constraint entry_request_fk foreign key (body_id, request_id) references requests.request (body_id, id)
);
comment on table requests.entry is 'The file of a request: each act in order (登记、审核、办理、答复、归档, 政府信息公开条例 §45). Insert-only.';
comment on column requests.entry.kind is 'The verb that made it.';
comment on column requests.entry.data is 'What may be read without opening a seal: days, figures, words of closed lists.';
comment on column requests.entry.sealed is 'What was said or written, sealed.';

create table requests.consultation (
  body_id int not null,
  request_id uuid not null,
  no int not null,
  party text not null,
  name_sealed text not null,
  sent_on date not null,
  letter_on date,
  answer text,
  answered_on date,
  constraint consultation_pk primary key (body_id, request_id, no),
  constraint consultation_request_fk foreign key (body_id, request_id) references requests.request (body_id, id),
  constraint consultation_party_check check (party in ('third_party', 'other_agency')),
  constraint consultation_answer_check check (answer in ('agrees', 'objects', 'silent')),
  constraint consultation_answered_check check ((answer is null) = (answered_on is null))
);
comment on table requests.consultation is 'Whose opinion was asked: a third party (§32) or a co-producing body (§34).';
comment on column requests.consultation.letter_on is 'The day the letter reached them: their fifteen working days run from it.';

create table requests.remedy (
  body_id int not null,
  request_id uuid not null,
  no int not null,
  kind text not null,
  filed_on date not null,
  result text,
  result_on date,
  redo boolean not null default false,
  constraint remedy_pk primary key (body_id, request_id, no),
  constraint remedy_request_fk foreign key (body_id, request_id) references requests.request (body_id, id),
  constraint remedy_kind_check check (kind in ('reconsideration', 'litigation_direct', 'litigation_after_review')),
  constraint remedy_result_check check (result in ('upheld', 'corrected', 'other')),
  constraint remedy_days_check check ((result is null) = (result_on is null) and result_on >= filed_on)
);
comment on table requests.remedy is 'Reconsideration and lawsuits against the body''s own reply: table 四 of the annual report.';
comment on column requests.remedy.redo is 'The result orders the reply to be made anew.';

create table requests.counter (
  body_id int not null,
  year int not null,
  last int not null,
  constraint counter_pk primary key (body_id, year)
);
comment on table requests.counter is 'Numbers of replies (文号), per body and year, without gaps.';

grant select, insert, update on requests.request, requests.consultation, requests.remedy, requests.counter to gongkai_app;
grant select, insert on requests.entry to gongkai_app;
