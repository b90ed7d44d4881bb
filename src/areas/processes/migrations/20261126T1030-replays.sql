-- How far ended cases kept to their charts: each is replayed from its journal once, after it has ended.
create table processes.unreplayed (
  body_id int not null,
  owner_id uuid not null,
  constraint unreplayed_pk primary key (body_id, owner_id),
  constraint unreplayed_run_fk foreign key (body_id, owner_id) references processes.run (body_id, owner_id)
);
comment on table processes.unreplayed is 'Runs that have ended and wait for their replay.';

create table processes.replay (
  body_id int not null,
  owner_id uuid not null,
  chart_id text not null,
  power text,
  replayed_at timestamptz not null,
  skipped int not null,
  reordered int not null,
  foreigners int not null,
  places jsonb,
  constraint replay_pk primary key (body_id, owner_id),
  constraint replay_run_fk foreign key (body_id, owner_id) references processes.run (body_id, owner_id),
  constraint replay_places_check check ((places is null) = (skipped + reordered + foreigners = 0))
);
comment on table processes.replay is 'What the replay of a run found: steps that were left out, taken out of turn, or are not of the chart.';
comment on column processes.replay.places is 'Elements by kind of deviation, as often as it happened; null where there was none.';
create index replay_chart_idx on processes.replay (chart_id, body_id, owner_id) where places is not null;
create index replay_power_idx on processes.replay (power, body_id, owner_id) where places is not null;

create table processes.deviation (
  scope text not null,
  key text not null,
  as_of timestamptz not null,
  replayed int not null,
  cases int not null,
  skipped int not null,
  reordered int not null,
  foreigners int not null,
  constraint deviation_pk primary key (scope, key),
  constraint deviation_scope_check check (scope in ('chart', 'power'))
);
comment on table processes.deviation is 'Sums of the replays for each chart and each power, added to as cases are replayed.';

grant select, insert, delete on processes.unreplayed to gongkai_app;
grant select, insert on processes.replay to gongkai_app;
grant select, insert, update on processes.deviation to gongkai_app;
