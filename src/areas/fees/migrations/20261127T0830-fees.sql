-- The list of fees of the county: fees, their editions, and the rounds of clean-up that changed them.
create schema fees;
grant usage on schema fees to gongkai_app;

create table fees.fee (
  body_id int not null,
  id text not null,
  kind text not null,
  settled_at timestamptz not null,
  constraint fee_pk primary key (body_id, id),
  constraint fee_id_key unique (id),
  constraint fee_kind_check check (kind in ('administrative', 'fund', 'service'))
);
comment on table fees.fee is 'A fee of the list; what it says stands in its editions.';
comment on column fees.fee.body_id is 'The body that charges it.';
comment on column fees.fee.id is 'Its id in the list, e.g. fee001; service items name fees by it.';

create table fees.round (
  body_id int not null,
  no int not null,
  document text not null,
  subject text not null,
  scope text not null,
  effective_on date not null,
  items int,
  baseline int,
  ended int,
  relief_fen bigint,
  relief_basis text,
  source text not null,
  checked boolean not null,
  announced_by uuid,
  announced_at timestamptz not null,
  constraint round_pk primary key (body_id, no),
  constraint round_no_key unique (no),
  constraint round_document_key unique (document),
  constraint round_relief_check check ((relief_fen is null) = (relief_basis is null)),
  constraint round_ended_check check (ended <= baseline)
);
comment on table fees.round is 'A round of clean-up as its announcement tells it. Insert-only. What it did to each fee is computed from the editions.';
comment on column fees.round.body_id is 'The body that keeps the list and took the round into it.';
comment on column fees.round.no is 'From 1, in the order in which they were taken in; part of the address.';
comment on column fees.round.document is 'Number of the announcement.';
comment on column fees.round.scope is 'Where it applies, as the announcement says.';
comment on column fees.round.items is 'How many fees the announcement says it deals with; null where it gives no number.';
comment on column fees.round.baseline is 'How many fees the announcement says there were before; null where it does not say.';
comment on column fees.round.ended is 'How many of those it says it ended; null where it does not say.';
comment on column fees.round.relief_fen is 'Yearly relief in fen as the announcement estimates it; null where it does not. An estimate of who announced, not a result.';
comment on column fees.round.relief_basis is 'On what that estimate rests, in the words of the announcement.';
comment on column fees.round.checked is 'False while nobody has compared it with the document itself.';
comment on column fees.round.announced_by is 'Staff id; null for a round settled from the lawbook.';

create table fees.edition (
  body_id int not null,
  fee_id text not null,
  number int not null,
  name text not null,
  state text not null,
  in_force_from date,
  amount_fen bigint,
  unit text,
  rule text,
  payer text,
  treasury text,
  basis jsonb not null,
  document text,
  round_no int,
  note text,
  source text not null,
  checked boolean not null,
  drafted_by uuid,
  published_by uuid,
  published_at timestamptz not null,
  constraint edition_pk primary key (body_id, fee_id, number),
  constraint edition_fee_fk foreign key (body_id, fee_id) references fees.fee (body_id, id),
  constraint edition_round_fk foreign key (round_no) references fees.round (no),
  constraint edition_state_check check (state in ('charged', 'suspended', 'abolished', 'converted', 'free')),
  constraint edition_treasury_check check (treasury in ('central', 'local', 'special_account')),
  constraint edition_standard_check check (
    (rule is not null and amount_fen is null and unit is null)
    or (rule is null and amount_fen >= 0 and unit is not null)
  ),
  constraint edition_from_check check (in_force_from is not null or number = 1),
  constraint edition_two_people_check check (drafted_by <> published_by)
);
comment on table fees.edition is 'A fee as published. Insert-only: the next edition ends the one before by beginning.';
comment on column fees.edition.number is 'From 1, without gaps.';
comment on column fees.edition.in_force_from is 'First day it holds; null where the source does not say since when.';
comment on column fees.edition.amount_fen is 'In fen; null where a rule says how much.';
comment on column fees.edition.unit is 'What the amount is for, e.g. 元/证; null with a rule.';
comment on column fees.edition.rule is 'How much, in words, where no single amount says it; null with an amount.';
comment on column fees.edition.payer is 'Who pays; null where the source does not say.';
comment on column fees.edition.treasury is 'Where the money goes; null where the source does not say.';
comment on column fees.edition.basis is 'Laws and documents it is charged on, as an array of their names or numbers.';
comment on column fees.edition.document is 'The announcement that made this edition; null where none is known.';
comment on column fees.edition.round_no is 'The round of clean-up it belongs to; null outside a round.';
comment on column fees.edition.note is 'Exemptions and history in the words of the source; null where there are none.';
comment on column fees.edition.checked is 'False while nobody has compared it with the documents themselves.';
comment on column fees.edition.drafted_by is 'Staff id; null for an edition settled from the lawbook.';
comment on column fees.edition.published_by is 'Staff id of a second person; null for an edition settled from the lawbook.';
create index edition_round_idx on fees.edition (round_no) where round_no is not null;

create table fees.draft (
  body_id int not null,
  fee_id text not null,
  based_on int not null,
  says jsonb not null,
  drafted_by uuid not null,
  drafted_at timestamptz not null,
  constraint draft_pk primary key (body_id, fee_id),
  constraint draft_edition_fk foreign key (body_id, fee_id, based_on) references fees.edition (body_id, fee_id, number)
);
comment on table fees.draft is 'The next edition of a fee while it waits for the second person; at most one a fee. Nobody pays under it.';
comment on column fees.draft.based_on is 'The edition it follows; it can be published only while that is still the latest.';
comment on column fees.draft.says is 'The edition to come (FeeWritten in src/areas/fees/contract.ts).';
comment on column fees.draft.drafted_by is 'Staff id of who saved it last; somebody else must publish.';

grant select, insert on fees.fee, fees.round, fees.edition to gongkai_app;
grant update (settled_at) on fees.fee to gongkai_app; -- for the row lock that every change of a fee begins with
grant select, insert, update, delete on fees.draft to gongkai_app;
