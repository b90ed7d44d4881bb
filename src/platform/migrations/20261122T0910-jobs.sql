-- What is done later (tasks, put down in the transaction of a verb) and what happens by itself (recurring jobs).
create schema jobs;

create table jobs.task (
  body_id int not null,
  id uuid not null,
  kind text not null,
  data jsonb not null,
  state text not null default 'waiting',
  attempts int not null default 0,
  run_at timestamptz not null,
  last_error text,
  made_at timestamptz not null,
  constraint task_pk primary key (body_id, id),
  constraint task_state_check check (state in ('waiting', 'dead'))
);
comment on table jobs.task is 'Put down in the same transaction as what asks for it; the row goes when it is done.';
comment on column jobs.task.data is 'Ids only, nothing personal: errors and this row may be shown to operators.';
comment on column jobs.task.state is 'dead: given up after twelve attempts and waiting for somebody.';
comment on column jobs.task.last_error is 'Why the last attempt failed; null before the first.';
create index task_due_idx on jobs.task (run_at, body_id) where state = 'waiting';

create table jobs.recurring (
  name text not null,
  last_at timestamptz,
  last_error text,
  constraint recurring_pk primary key (name)
);
comment on table jobs.recurring is 'One row a recurring job; locked while it runs, so that it runs once over all processes.';
comment on column jobs.recurring.last_at is 'When it last began; null before the first time.';
comment on column jobs.recurring.last_error is 'Why it failed the last time; null when it did not.';

grant usage on schema jobs to gongkai_app;
grant select, insert, update, delete on jobs.task to gongkai_app;
grant select, insert, update on jobs.recurring to gongkai_app;
