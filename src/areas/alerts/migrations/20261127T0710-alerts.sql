-- Alerts by e-mail: who wants to hear what is new in a search. Gone as a whole when they are ended.
create schema alerts;
grant usage on schema alerts to gongkai_app;

create table alerts.alert (
  id uuid not null,
  lang text not null,
  subject_sealed text not null,
  address_sealed text not null,
  address_index text not null,
  same_index text not null,
  asked_at timestamptz not null,
  last_letter_at timestamptz not null,
  letters smallint not null default 1,
  confirmed_at timestamptz,
  told_before date,
  queued_on date,
  constraint alert_pk primary key (id),
  constraint alert_same_key unique (same_index),
  constraint alert_lang_check check (lang in ('zh-Hans', 'zh-Hant', 'en')),
  constraint alert_told_check check ((confirmed_at is null) = (told_before is null))
);
comment on table alerts.alert is 'One search somebody wants to hear about. The row goes when the alert is ended, or three days after it was asked for if nobody confirmed it.';
comment on column alerts.alert.lang is 'The language of the page on which it was asked for; its letters are in it.';
comment on column alerts.alert.subject_sealed is 'Which search, sealed: what somebody looks for is nobody else''s business.';
comment on column alerts.alert.address_sealed is 'The address, sealed.';
comment on column alerts.alert.address_index is 'The address, blind: to count what goes to one address.';
comment on column alerts.alert.same_index is 'Address and search, blind: the same asked twice is one.';
comment on column alerts.alert.last_letter_at is 'When the last letter asking for confirmation was written.';
comment on column alerts.alert.letters is 'How many letters asked for confirmation.';
comment on column alerts.alert.confirmed_at is 'Null until the link in the letter was confirmed; nothing but that letter is sent before.';
comment on column alerts.alert.told_before is 'Every day before this one has been told of; the next letter begins with it.';
comment on column alerts.alert.queued_on is 'The last day on which a letter was put in hand; at most one a day.';
create index alert_address_idx on alerts.alert (address_index);
create index alert_due_idx on alerts.alert (queued_on nulls first) where confirmed_at is not null;

grant select, insert, update, delete on alerts.alert to gongkai_app;
