-- What happens once in the life of a database, for instance the settling of the demo county.
create table jobs.milestone (
  name text not null,
  at timestamptz not null,
  constraint milestone_pk primary key (name)
);
comment on table jobs.milestone is 'What happens once in the life of a database.';
grant select, insert on jobs.milestone to gongkai_app;
