-- Bodies, their posts and windows, the people who hold the posts, and when they are away.
create schema organisations;
grant usage on schema organisations to gongkai_app;

create table organisations.body (
  id int not null,
  code text not null,
  parent_id int,
  level text not null,
  kind text not null,
  nature jsonb not null,
  uscc text not null,
  regime text not null,
  division_code text not null,
  name jsonb not null,
  short_name jsonb not null,
  duties jsonb not null,
  address jsonb not null,
  hours jsonb not null,
  telephone text not null,
  constraint body_pk primary key (id),
  constraint body_code_key unique (code),
  constraint body_parent_fk foreign key (parent_id) references organisations.body (id),
  constraint body_level_check check (level in ('county', 'township', 'village'))
);
comment on table organisations.body is 'Every body of the county; a reference table, written only by settle-bodies from lawbook/bodies.yaml.';
comment on column organisations.body.id is 'Stable number, first part of every key in the house; never reused.';
comment on column organisations.body.code is 'The name of the body in the lawbook, e.g. market.';
comment on column organisations.body.parent_id is 'The body above; null for the county government and for bodies led from outside the county.';
comment on column organisations.body.uscc is 'Unified social credit code, GB 32100-2015.';
comment on column organisations.body.division_code is 'Administrative division. An attribute, never part of a key: divisions change their codes.';
comment on column organisations.body.regime is 'Under which rules it publishes, e.g. R19 for the Regulation on Open Government Information.';
comment on column organisations.body.name is 'Text: one saying per language.';
comment on column organisations.body.duties is 'A list of Text: what the body is for.';
create index body_parent_idx on organisations.body (parent_id);

create table organisations.post (
  body_id int not null,
  code text not null,
  place int not null,
  name jsonb not null,
  role text not null,
  substitute_code text not null,
  constraint post_pk primary key (body_id, code),
  constraint post_body_fk foreign key (body_id) references organisations.body (id),
  constraint post_substitute_fk foreign key (body_id, substitute_code) references organisations.post (body_id, code),
  constraint post_substitute_check check (substitute_code <> code)
);
comment on table organisations.post is 'A post (A) and the post that stands in for it (B): every post has one, so that an absence stops no clock. The posts of a body are written in one statement.';
comment on column organisations.post.role is 'A role of src/platform/signin/actor.ts; rights follow from it and the body alone.';
comment on column organisations.post.place is 'Order on the page of the body, from 1.';

create table organisations.service_window (
  body_id int not null,
  number int not null,
  at_body_id int not null,
  kind text not null,
  items jsonb,
  opened_on date not null,
  closed_on date,
  constraint service_window_pk primary key (body_id, number),
  constraint service_window_body_fk foreign key (body_id) references organisations.body (id),
  constraint service_window_at_fk foreign key (at_body_id) references organisations.body (id),
  constraint service_window_kind_check check (kind in ('comprehensive', 'department', 'agency', 'hard_cases')),
  constraint service_window_closed_check check (closed_on >= opened_on)
);
comment on table organisations.service_window is 'A window where the public is received.';
comment on column organisations.service_window.body_id is 'The body that serves there; at_body_id: the body in whose hall it stands.';
comment on column organisations.service_window.number is 'As written above the window; two open windows of one hall never share a number.';
comment on column organisations.service_window.items is 'Ids of the items received there; null means all items of the body.';
comment on column organisations.service_window.closed_on is 'First day on which it is no longer open; null while open.';

create unique index service_window_hall_key on organisations.service_window (at_body_id, number) where closed_on is null;

create table organisations.staff (
  id uuid not null,
  number text not null,
  name text not null,
  body_id int not null,
  since date not null,
  constraint staff_pk primary key (id),
  constraint staff_number_key unique (number),
  constraint staff_body_fk foreign key (body_id) references organisations.body (id)
);
comment on table organisations.staff is 'Officers and village agents. Their names are public together with the posts they hold.';
comment on column organisations.staff.number is 'Staff number, given by the personnel office; never reused.';
comment on column organisations.staff.body_id is 'The body that employs the person; posts may lie in others.';

create table organisations.holding (
  body_id int not null,
  id uuid not null,
  post_code text not null,
  staff_id uuid not null,
  items jsonb,
  from_on date not null,
  to_on date,
  appointed_by uuid,
  constraint holding_pk primary key (body_id, id),
  constraint holding_post_fk foreign key (body_id, post_code) references organisations.post (body_id, code),
  constraint holding_staff_fk foreign key (staff_id) references organisations.staff (id),
  constraint holding_days_check check (to_on >= from_on)
);
comment on table organisations.holding is 'Who holds which post from when to when. A post has at most one holder on any day (checked by appoint under a lock on the post).';
comment on column organisations.holding.items is 'Ids of the items entrusted to the holder; null means all items of the body.';
comment on column organisations.holding.to_on is 'The last day of holding; null while no end is known.';
comment on column organisations.holding.appointed_by is 'The security administrator who appointed; null for those settled when the house was set up.';
create unique index holding_open_key on organisations.holding (body_id, post_code) where to_on is null;
create index holding_staff_idx on organisations.holding (staff_id);

create table organisations.absence (
  body_id int not null,
  id uuid not null,
  holding_id uuid not null,
  from_on date not null,
  to_on date not null,
  reason text not null,
  recorded_by uuid,
  constraint absence_pk primary key (body_id, id),
  constraint absence_holding_fk foreign key (body_id, holding_id) references organisations.holding (body_id, id),
  constraint absence_days_check check (to_on >= from_on),
  constraint absence_reason_check check (reason in ('leave', 'duty_elsewhere', 'training'))
);
comment on table organisations.absence is 'While a holder is away the substitute post acts. Both days inclusive.';
comment on column organisations.absence.reason is 'Only the kind of reason: why somebody is ill is nobody''s business.';
comment on column organisations.absence.recorded_by is 'Staff id; null for those settled with the demo county.';
create index absence_holding_idx on organisations.absence (body_id, holding_id);

grant select, insert, update on organisations.body, organisations.post, organisations.service_window, organisations.staff,
  organisations.holding, organisations.absence to gongkai_app;
grant delete on organisations.absence to gongkai_app; -- one that never began; the journal keeps that it was recorded
