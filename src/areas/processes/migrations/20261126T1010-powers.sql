-- The list of powers and responsibilities (权责清单): what a power is on a day follows from its changes, which only grow.
create table processes.power (
  body_id int not null,
  id text not null,
  listed_at timestamptz not null,
  constraint power_pk primary key (body_id, id),
  constraint power_id_key unique (id)
);
comment on table processes.power is 'A power on the list, or once on it; what it is on a day stands in its changes.';
comment on column processes.power.body_id is 'The body that answers for the power, or the approval service bureau where each township or village has it.';

create table processes.power_change (
  body_id int not null,
  power_id text not null,
  no int not null,
  kind text not null,
  state text not null,
  from_on date not null,
  reason text,
  code text not null,
  power_kind text not null,
  chart_id text,
  item_id text,
  says jsonb not null,
  changed_by uuid,
  recorded_at timestamptz not null,
  constraint power_change_pk primary key (body_id, power_id, no),
  constraint power_change_power_fk foreign key (body_id, power_id) references processes.power (body_id, id),
  constraint power_change_kind_check check (kind in ('added', 'cancelled', 'delegated', 'merged', 'basis_changed', 'amended')),
  constraint power_change_state_check check (state in ('in_force', 'cancelled', 'delegated', 'merged'))
);
comment on table processes.power_change is 'The public change log of the list, and the list itself: insert-only by grant. A power is what its last change says that began by the day asked for.';
comment on column processes.power_change.no is 'From 1, without gaps, each beginning no earlier than the one before.';
comment on column processes.power_change.from_on is 'First day on which it is so.';
comment on column processes.power_change.reason is 'Why, as the public reads it; null where the list was settled from the lawbook.';
comment on column processes.power_change.says is 'The power (src/areas/processes/power.ts) as it is from then on.';
comment on column processes.power_change.changed_by is 'Staff id; null where the list was settled from the lawbook.';
create index power_change_log_idx on processes.power_change (recorded_at desc, power_id, no);
create index power_change_chart_idx on processes.power_change (chart_id) where chart_id is not null;

grant select, insert on processes.power, processes.power_change to gongkai_app;
grant update (listed_at) on processes.power to gongkai_app; -- for the row lock that every change of a power begins with
