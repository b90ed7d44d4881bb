-- Figures of decided penalties, counted anew by a job where something happened. Raw: what may be told is decided when they are read.
create table penalties.count_due (
  body_id int not null,
  standard_id text not null,
  constraint count_due_pk primary key (body_id, standard_id)
);
comment on table penalties.count_due is 'A decision under this violation, of this body, was taken, published, changed or served since the last count.';

create table penalties.figure (
  body_id int not null,
  standard_id text not null,
  quarter text not null,
  tier text not null,
  decisions int not null,
  approved int not null,
  not_approved int not null,
  no_tier int not null,
  upheld int not null,
  reversed int not null,
  reasons jsonb not null,
  exempt int not null,
  publishable int not null,
  in_time int not null,
  constraint figure_pk primary key (body_id, standard_id, quarter, tier)
);
comment on table penalties.figure is 'Decisions of a body under a violation, by quarter and tier. The job replaces all rows of a violation.';
comment on column penalties.figure.quarter is 'Of the day of the decision: 2026Q4.';
comment on column penalties.figure.tier is 'Id of the tier; empty: none.';
comment on column penalties.figure.approved is 'Fines outside the tier with a collective discussion on file, and not_approved those without.';
comment on column penalties.figure.upheld is 'Decided in reconsideration or court and upheld, and reversed: changed, revoked, unlawful or void, with the reasons.';
comment on column penalties.figure.exempt is 'No penalty under 行政处罚法 §33; not among the decisions.';
comment on column penalties.figure.publishable is 'Whose day of publication has come or that are published, and in_time those published by it.';
create index figure_standard_idx on penalties.figure (standard_id, body_id);

create table penalties.cell_figure (
  standard_id text not null,
  hash text not null,
  cell text not null,
  edition int not null,
  tier text,
  n int not null,
  published int not null,
  band jsonb,
  spread jsonb not null,
  spread_published jsonb,
  dots jsonb not null,
  constraint cell_figure_pk primary key (standard_id, hash, cell)
);
comment on table penalties.cell_figure is 'How far apart the fines of one cell of a published table lie. Positions are shares of the range of the law.';
comment on column penalties.cell_figure.n is 'Decisions with a position; of these published are or were open to the public.';
comment on column penalties.cell_figure.band is 'From where to where the tier lies; null: a table of weights.';
comment on column penalties.cell_figure.spread_published is 'The same of the published ones alone; null: none.';
comment on column penalties.cell_figure.dots is 'Bodies, positions to a hundredth and how they stand to the tier, with how many each: never more than some hundred.';

create table penalties.time_figure (
  body_id int not null,
  stage text not null,
  n int not null,
  median numeric not null,
  p90 numeric not null,
  constraint time_figure_pk primary key (body_id, stage),
  constraint time_figure_stage_check check (stage in ('filing', 'investigation', 'rights', 'service', 'whole'))
);
comment on table penalties.time_figure is 'Working days each stage takes in a body. Pauses are counted in.';

create table penalties.warning (
  body_id int not null,
  standard_id text not null,
  no int not null,
  kind text not null,
  numbers jsonb not null,
  told jsonb not null,
  constraint warning_pk primary key (body_id, standard_id, no),
  constraint warning_kind_check check (kind in ('same_officer_apart', 'far_from_like', 'bunching', 'always_at_an_end'))
);
comment on table penalties.warning is 'What looks odd in the decisions of a body under a violation; for overseers only. A sign, never a finding.';
comment on column penalties.warning.numbers is 'Numbers of the cases it is about.';

grant select, insert, delete on penalties.count_due, penalties.figure, penalties.cell_figure, penalties.time_figure, penalties.warning to gongkai_app;
