-- Penalty cases: from the lead to the archive. A row stays with the body that decides it.
create table penalties.case (
  body_id int not null,
  id uuid not null,
  number text not null,
  procedure text not null,
  state text not null,
  standard_id text not null,
  place_body_id int,
  lead_source text not null,
  led_on date not null,
  act_from date,
  act_to date,
  party_kind text not null,
  party_sealed text not null,
  party_masked text not null,
  party_code_index text,
  investigators jsonb not null default '[]',
  case_reviewer uuid,
  hearing_chair uuid,
  legal_reviewer uuid,
  proposal_sealed text,
  filed_on date,
  notified_on date,
  decided_on date,
  closed_on date,
  extended boolean not null default false,
  chart_hash text not null,
  due_on date,
  provisional boolean not null default false,
  light text not null default 'none',
  version int not null default 1,
  created_at timestamptz not null,
  queue_on date generated always as (coalesce(due_on, date '2199-12-31')) stored,
  constraint case_pk primary key (body_id, id),
  constraint case_number_key unique (body_id, number),
  constraint case_procedure_check check (procedure in ('summary', 'ordinary')),
  constraint case_state_check check (state in ('lead', 'filing', 'investigating', 'reviewing', 'notice', 'rights', 'rechecking',
    'hearing', 'legal_review', 'discussing', 'deciding', 'serving', 'performing', 'enforcing', 'closing', 'suspected_crime',
    'closed', 'not_filed', 'transferred', 'dropped')),
  constraint case_source_check check (lead_source in ('inspection', 'complaint', 'report', 'referred', 'monitoring', 'media', 'confession')),
  constraint case_act_check check (act_to >= act_from),
  constraint case_party_check check (party_kind in ('individual', 'household', 'organization')),
  constraint case_light_check check (light in ('none', 'suspended', 'normal', 'near', 'over_promised', 'over_statutory')),
  constraint case_closed_check check ((closed_on is not null) = (state in ('closed', 'not_filed', 'transferred', 'dropped')))
);
comment on table penalties.case is 'One penalty case. What happened in it stands in penalties.entry, where it stands on its chart in processes.run.';
comment on column penalties.case.standard_id is 'The violation: the standard (or the provision of law) that names it. Which edition decides is chosen by the days.';
comment on column penalties.case.place_body_id is 'The township where the act was, for pilots; null: not known, or all over the county.';
comment on column penalties.case.act_to is 'Last day of a continuing act; limitation and the law that holds count from it.';
comment on column penalties.case.party_kind is 'individual: a citizen; household: an individual business (个体工商户); organization.';
comment on column penalties.case.party_sealed is 'Name, code, telephone and address, sealed at rest.';
comment on column penalties.case.party_masked is 'For lists: a person''s name masked; an organisation''s as it is.';
comment on column penalties.case.party_code_index is 'Keyed hash of identity number or credit code; finds earlier cases without opening any. Null: not known yet.';
comment on column penalties.case.investigators is 'Staff ids of the officers appointed at filing.';
comment on column penalties.case.proposal_sealed is 'What is proposed now, sealed: outcome, edition, facts, fine, reasons.';
comment on column penalties.case.due_on is 'Copy of the clock that falls due first, for lists; null while nothing runs.';
comment on column penalties.case.queue_on is 'Order of the queue: the due day, the undated last.';
create index case_queue_idx on penalties.case (body_id, queue_on, id) where closed_on is null;
create index case_number_idx on penalties.case (number);
create index case_party_idx on penalties.case (body_id, party_code_index, standard_id);

create table penalties.entry (
  body_id int not null,
  case_id uuid not null,
  no int not null,
  kind text not null,
  on_day date not null,
  by_staff uuid,
  at timestamptz not null,
  data jsonb not null default '{}',
  sealed text,
  file_digest text,
  constraint entry_pk primary key (body_id, case_id, no),
  constraint entry_case_fk foreign key (body_id, case_id) references penalties.case (body_id, id)
);
comment on table penalties.entry is 'The file of a case (案卷): each act and paper in order. Insert-only.';
comment on column penalties.entry.kind is 'The verb that made it.';
comment on column penalties.entry.data is 'What may be read without opening a seal: days, figures, words of closed lists.';
comment on column penalties.entry.sealed is 'What was said or written about people, sealed.';

create table penalties.decision (
  body_id int not null,
  case_id uuid not null,
  document text not null,
  outcome text not null,
  procedure text not null,
  party_kind text not null,
  decided_on date not null,
  decided_by uuid not null,
  investigators jsonb not null,
  standard_id text not null,
  edition int not null,
  hash text not null,
  facts jsonb not null,
  cell text,
  tier text,
  tier_range jsonb,
  statutory_range jsonb,
  fine numeric(16, 2),
  also jsonb not null default '[]',
  confiscated numeric(16, 2) not null default 0,
  lighter jsonb not null default '[]',
  heavier jsonb not null default '[]',
  ground text,
  deviation text not null,
  reasons_sealed text not null,
  correct_by date,
  served_on date,
  served_how text,
  pay_by date,
  result text not null default 'in_force',
  result_on date,
  result_reason text,
  result_fine numeric(16, 2),
  constraint decision_pk primary key (body_id, case_id),
  constraint decision_document_key unique (body_id, document),
  constraint decision_case_fk foreign key (body_id, case_id) references penalties.case (body_id, id),
  constraint decision_outcome_check check (outcome in ('penalty', 'no_penalty', 'transfer')),
  constraint decision_deviation_check check (deviation in ('within_tier', 'outside_tier', 'mitigated', 'no_tier', 'no_fine')),
  constraint decision_result_check check (result in ('in_force', 'upheld', 'changed', 'revoked', 'illegal', 'void')),
  constraint decision_result_reason_check check (result_reason in ('facts', 'law', 'procedure', 'improper', 'other'))
);
comment on table penalties.decision is 'What was decided, with the edition of the standard it was measured by. One a case.';
comment on column penalties.decision.document is 'Number of the document (文号), per body and year.';
comment on column penalties.decision.cell is 'The cell of the published table in which the facts lie: same cell, same facts. Null: no tier.';
comment on column penalties.decision.tier_range is 'min, max (yuan, text), minInclusive, maxInclusive; null: the tier has no fine.';
comment on column penalties.decision.deviation is 'Where the fine lies: in the tier, outside it, below the law (减轻), or there was no tier or no fine.';
comment on column penalties.decision.reasons_sealed is 'Why this tier and this place in it, sealed; the published record has its own words.';
comment on column penalties.decision.result is 'What reconsideration or a court made of it.';
create index decision_like_idx on penalties.decision (standard_id, hash, cell, decided_on);

create table penalties.payment (
  body_id int not null,
  case_id uuid not null,
  no int not null,
  kind text not null,
  amount numeric(16, 2) not null,
  paid_on date not null,
  receipt text not null,
  part int not null default 1,
  recorded_at timestamptz not null,
  constraint payment_pk primary key (body_id, case_id, no),
  constraint payment_receipt_key unique (body_id, receipt, part),
  constraint payment_case_fk foreign key (body_id, case_id) references penalties.case (body_id, id),
  constraint payment_kind_check check (kind in ('fine', 'surcharge', 'confiscation')),
  constraint payment_amount_check check (amount > 0)
);
comment on table penalties.payment is 'Money that came in at the bank. Insert-only. Never a figure of performance (行政处罚法 §74).';
comment on column penalties.payment.receipt is 'Number of the bank''s or the special receipt: the same money is never counted twice.';
comment on column penalties.payment.part is 'From 1: one receipt may pay the fine, the surcharge and what was confiscated.';

create table penalties.publication (
  body_id int not null,
  case_id uuid not null,
  document text not null,
  domain text not null,
  standard_id text not null,
  content jsonb,
  published_on date not null,
  shown_until date not null,
  state text not null default 'shown',
  withdrawn_on date,
  reason text,
  constraint publication_pk primary key (body_id, case_id),
  constraint publication_document_key unique (body_id, document),
  constraint publication_case_fk foreign key (body_id, case_id) references penalties.case (body_id, id),
  constraint publication_state_check check (state in ('shown', 'withdrawn', 'ended')),
  constraint publication_content_check check ((content is not null) = (state = 'shown')),
  constraint publication_withdrawn_check check ((withdrawn_on is not null) = (state = 'withdrawn') and (reason is not null) = (state = 'withdrawn'))
);
comment on table penalties.publication is 'A decision as the public reads it, redacted. Withdrawn or ended, the content is gone; that it was withdrawn and why stays.';
comment on column penalties.publication.content is 'The redacted record; null once it is no longer shown.';
comment on column penalties.publication.shown_until is 'Last day on which it is shown; it ends by itself.';
create index publication_list_idx on penalties.publication (published_on desc, document) where state <> 'ended';

create table penalties.flag (
  body_id int not null,
  case_id uuid not null,
  kind text not null,
  data jsonb not null default '{}',
  raised_on date not null,
  answer text,
  answered_by uuid,
  answered_on date,
  constraint flag_pk primary key (body_id, case_id, kind),
  constraint flag_case_fk foreign key (body_id, case_id) references penalties.case (body_id, id),
  constraint flag_answered_check check ((answer is null) = (answered_by is null) and (answer is null) = (answered_on is null))
);
comment on table penalties.flag is 'What internal control (内部制约) noticed about a case, for the legal office; each kind once a case.';
create index flag_open_idx on penalties.flag (body_id, raised_on) where answer is null;

create table penalties.certificate (
  body_id int not null,
  staff_id uuid not null,
  number text not null,
  valid_from date not null,
  valid_to date not null,
  constraint certificate_pk primary key (body_id, number),
  constraint certificate_days_check check (valid_to >= valid_from)
);
comment on table penalties.certificate is 'Enforcement certificates (行政执法证): who may investigate and act on the spot (行政处罚法 §42).';
create index certificate_staff_idx on penalties.certificate (body_id, staff_id);

create table penalties.counter (
  body_id int not null,
  year int not null,
  kind text not null,
  last int not null,
  constraint counter_pk primary key (body_id, year, kind),
  constraint counter_kind_check check (kind in ('case', 'decision', 'spot'))
);
comment on table penalties.counter is 'Numbers of cases, of decisions and of forms on the spot: one counter a body, year and kind, without gaps.';

grant select, insert on penalties.case, penalties.entry, penalties.decision, penalties.payment, penalties.publication, penalties.flag, penalties.certificate, penalties.counter to gongkai_app;
grant update on penalties.case to gongkai_app;
grant update (served_on, served_how, pay_by, result, result_on, result_reason, result_fine) on penalties.decision to gongkai_app;
grant update (content, state, withdrawn_on, reason, shown_until) on penalties.publication to gongkai_app;
grant update (answer, answered_by, answered_on) on penalties.flag to gongkai_app;
grant update (valid_to) on penalties.certificate to gongkai_app;
grant update (last) on penalties.counter to gongkai_app;
