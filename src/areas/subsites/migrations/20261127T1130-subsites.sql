-- Sites of departments and townships, made of the one store: whose, at which address, with which look.
create schema subsites;
grant usage on schema subsites to gongkai_app;

create table subsites.subsite (
  code text not null,
  body_id int not null,
  with_below boolean not null,
  host text,
  title jsonb not null,
  mark text not null,
  accent text not null,
  accent_deep text not null,
  blocks text[] not null,
  set_up_on date not null,
  changed_on date,
  closed_on date,
  constraint subsite_pk primary key (code),
  constraint subsite_code_check check (code ~ '^[a-z][a-z0-9_]{1,39}$'),
  constraint subsite_host_check check (host ~ '^[a-z0-9-]+(\.[a-z0-9-]+)+$'),
  constraint subsite_accent_check check (accent ~ '^#[0-9a-f]{6}$' and accent_deep ~ '^#[0-9a-f]{6}$')
);
create unique index subsite_host_key on subsites.subsite (host) where closed_on is null;
comment on table subsites.subsite is 'A site of a body or of a township with its villages. It holds no content: its pages are those of the portal, narrowed to its bodies.';
comment on column subsites.subsite.code is 'Its word in addresses, /sites/market; never used again, also not after it was closed.';
comment on column subsites.subsite.body_id is 'Whose site it is.';
comment on column subsites.subsite.with_below is 'Whether the bodies below are shown too: a township with its villages.';
comment on column subsites.subsite.host is 'Host name of its own, lower case, without port; null: only the path.';
comment on column subsites.subsite.title is 'Text: one saying per language.';
comment on column subsites.subsite.mark is 'One or two characters in the place of the seal.';
comment on column subsites.subsite.accent is 'Colour of links and buttons; with accent_deep at least 4.5:1 on every ground they stand on, which the verbs check.';
comment on column subsites.subsite.accent_deep is 'The deeper of the pair: when the pointer is on it.';
comment on column subsites.subsite.blocks is 'The blocks of the front page in their order; every block once.';
comment on column subsites.subsite.changed_on is 'Null while it is as it was set up.';
comment on column subsites.subsite.closed_on is 'Null while it is open.';

grant select, insert, update on subsites.subsite to gongkai_app;
