-- Running clocks of all areas. What is true of a clock is its events; everything computed from them is an index for lists.
create schema clocks;
grant usage on schema clocks to gongkai_app;

create table clocks.clock (
  body_id int not null,
  id uuid not null,
  owner_kind text not null,
  owner_id uuid not null,
  rule text not null,
  kind text not null,
  limit_n int not null,
  limit_unit text not null,
  article text,
  events jsonb not null,
  started_on date not null,
  stopped_on date,
  state text not null,
  due_on date,
  provisional boolean not null default false,
  light text not null default 'normal',
  next_turn_on date,
  edition text not null,
  recorded_at timestamptz not null,
  constraint clock_pk primary key (body_id, id),
  constraint clock_kind_check check (kind in ('statutory', 'promised')),
  constraint clock_limit_check check (limit_n >= 0 and limit_unit in ('working_days', 'calendar_days', 'months', 'fixed')),
  constraint clock_state_check check (state in ('running', 'suspended', 'met', 'overdue', 'cancelled')),
  constraint clock_light_check check (light in ('normal', 'near', 'over_promised', 'over_statutory'))
);
create index clock_owner_idx on clocks.clock (body_id, owner_kind, owner_id);
create index clock_turn_idx on clocks.clock (next_turn_on, body_id, id) where next_turn_on is not null;
create index clock_provisional_idx on clocks.clock (body_id, id) where provisional and stopped_on is null;
comment on table clocks.clock is 'One clock of one owner. Truth are rule, limit and events; state, due_on, light and next_turn_on are computed from them and rebuilt by the tick.';
comment on column clocks.clock.owner_kind is 'The kind of thing the clock runs for, e.g. case; owner_id is its id within the same body.';
comment on column clocks.clock.rule is 'Rule of the registry, lawbook/limits.';
comment on column clocks.clock.kind is 'A promised limit turns over_promised when passed, a statutory one over_statutory.';
comment on column clocks.clock.article is 'Law and article of the limit where the item has its own, e.g. ALL 42; null: the rule''s own.';
comment on column clocks.clock.events is 'Events of the vocabulary in order; only ever appended to.';
comment on column clocks.clock.due_on is 'Copy for lists; null while suspended.';
comment on column clocks.clock.provisional is 'The due day lies in a year whose holiday notice is not published yet.';
comment on column clocks.clock.next_turn_on is 'The day on which the next light turns; null when none can turn any more.';
comment on column clocks.clock.edition is 'Edition of the calendar under which the copy was computed.';

create table clocks.turn (
  body_id int not null,
  clock_id uuid not null,
  light text not null,
  due_on date not null,
  turned_on date not null,
  constraint turn_pk primary key (body_id, clock_id, light),
  constraint turn_clock_fk foreign key (body_id, clock_id) references clocks.clock (body_id, id)
);
comment on table clocks.turn is 'Each light of each clock turns once: the key says so. due_on is the due day it turned under.';

grant select, insert, update on clocks.clock to gongkai_app;
grant select, insert on clocks.turn to gongkai_app;
