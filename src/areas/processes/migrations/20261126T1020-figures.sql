-- Counts and times of charts for public pages, counted anew by a job. Raw: what pages may show is decided when they are read.
create table processes.figure (
  body_id int not null,
  chart_id text not null,
  number int not null,
  as_of timestamptz not null,
  cases int not null,
  open int not null,
  ended int not null,
  decided int not null,
  median_days numeric,
  over_promise int,
  small boolean not null,
  constraint figure_pk primary key (body_id, chart_id, number)
);
comment on table processes.figure is 'What ran on an edition of a chart, as it was at a moment. The job replaces all of it.';
comment on column processes.figure.decided is 'How many the median stands on: those whose promised time is over.';
comment on column processes.figure.median_days is 'Working days; null where nothing was decided.';
comment on column processes.figure.over_promise is 'Decided later than promised; null where nothing was promised.';
comment on column processes.figure.small is 'One to four cases stand somewhere, went some way, or came to some end: counts may be shown rounded only.';
create index figure_chart_idx on processes.figure (chart_id, number);

create table processes.step_figure (
  body_id int not null,
  chart_id text not null,
  number int not null,
  element text not null,
  standing int not null,
  passed int not null,
  median_days numeric,
  limited int not null,
  in_time int not null,
  constraint step_figure_pk primary key (body_id, chart_id, number, element)
);
comment on table processes.step_figure is 'The same for each step.';
comment on column processes.step_figure.standing is 'Cases that stand there now.';
comment on column processes.step_figure.passed is 'Cases that have left the step, other than by being ended there from above.';
comment on column processes.step_figure.median_days is 'Working days of a stay; null where nobody has passed.';
comment on column processes.step_figure.limited is 'Stays that had a limit and are over, and of these in_time within it.';
create index step_figure_chart_idx on processes.step_figure (chart_id, number);

grant select, insert, delete on processes.figure, processes.step_figure to gongkai_app;
