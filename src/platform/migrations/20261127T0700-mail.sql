-- Letters by e-mail that have not left the house yet: put down with the verb that asks for them, gone when they are sent.
create schema mail;

create table mail.message (
  body_id int not null,
  id uuid not null,
  kind text not null,
  about text not null,
  to_index text not null,
  content_sealed text not null,
  state text not null default 'waiting',
  made_at timestamptz not null,
  constraint message_pk primary key (body_id, id),
  constraint message_state_check check (state in ('waiting', 'held'))
);
comment on table mail.message is 'Only what has not been sent: a letter that a mail server has taken leaves no row, and so no address.';
comment on column mail.message.body_id is 'The body in whose name it is written.';
comment on column mail.message.id is 'Also the Message-ID, so that a letter sent twice after a crash can be told to be one.';
comment on column mail.message.kind is 'What sort of letter: alerts.confirm, alerts.digest.';
comment on column mail.message.about is 'What it belongs to, schema.table:id; when that goes, the letter goes.';
comment on column mail.message.to_index is 'The address, blind: to find the letters of one address without reading any.';
comment on column mail.message.content_sealed is 'Address and words, sealed.';
comment on column mail.message.state is 'held: no mail server is set; sent once one is, or thrown away after a week.';
create index message_about_idx on mail.message (about);
create index message_to_idx on mail.message (to_index);

grant usage on schema mail to gongkai_app;
grant select, insert, update (state), delete on mail.message to gongkai_app;
