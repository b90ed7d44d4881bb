-- On which other carriers a published version was put up: a hall screen, a notice board, a gazette.
create table catalogue.carried (
  body_id int not null,
  disclosure_id uuid not null,
  no int not null,
  version int not null,
  channel text not null,
  on_day date not null,
  place text not null,
  at timestamptz not null,
  recorded_by uuid,
  constraint carried_pk primary key (body_id, disclosure_id, no),
  constraint carried_once_key unique (body_id, disclosure_id, version, channel, place),
  constraint carried_version_fk foreign key (body_id, disclosure_id, version)
    references catalogue.version (body_id, disclosure_id, number)
);
comment on table catalogue.carried is 'One putting up of a published version on a carrier its standard names besides the web site. Insert-only.';
comment on column catalogue.carried.channel is 'The carrier (公开渠道), as the standard writes it.';
comment on column catalogue.carried.place is 'Which board, screen or issue.';
grant select, insert on catalogue.carried to gongkai_app;
