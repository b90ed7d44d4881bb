-- Standards of discretion: their published editions, the next edition on its way, and which body uses which.
create schema penalties;
grant usage on schema penalties to gongkai_app;

create table penalties.standard (
  body_id int not null,
  id text not null,
  refines text,
  settled_at timestamptz not null,
  constraint standard_pk primary key (body_id, id),
  constraint standard_id_key unique (id),
  constraint standard_refines_fk foreign key (refines) references penalties.standard (id)
);
comment on table penalties.standard is 'A standard of discretion; what it says stands in its editions.';
comment on column penalties.standard.body_id is 'The body that made it; the justice bureau keeps those of the law and of upper levels.';
comment on column penalties.standard.refines is 'The upper standard that it refines and may never exceed; null for one of its own.';

create table penalties.edition (
  body_id int not null,
  standard_id text not null,
  number int not null,
  hash text not null,
  text text not null,
  note text,
  filed_as text,
  in_force_from date not null,
  in_force_to date,
  drafted_by uuid,
  reviewed_by uuid,
  published_by uuid,
  published_at timestamptz not null,
  constraint edition_pk primary key (body_id, standard_id, number),
  constraint edition_standard_fk foreign key (body_id, standard_id) references penalties.standard (body_id, id),
  constraint edition_force_check check (in_force_to >= in_force_from),
  constraint edition_hash_check check (hash ~ '^[0-9a-f]{64}$'),
  constraint edition_two_people_check check (drafted_by <> reviewed_by and drafted_by <> published_by),
  constraint edition_signed_check check ((drafted_by is null) = (reviewed_by is null) and (drafted_by is null) = (published_by is null))
);
comment on table penalties.edition is 'A standard as published. Insert-only by grant but for its end.';
comment on column penalties.edition.number is 'From 1, without gaps.';
comment on column penalties.edition.hash is 'SHA-256 over the UTF-8 bytes of text, in hexadecimal: what sha256sum says of the downloaded file.';
comment on column penalties.edition.text is 'The file as lawbook/standards writes it, byte for byte: what is run, shown, audited and given away.';
comment on column penalties.edition.note is 'What changed and why, in a sentence; null for an edition settled from the lawbook.';
comment on column penalties.edition.filed_as is 'Number under which the upper level took it on file; null for one settled from the lawbook.';
comment on column penalties.edition.in_force_to is 'First day no longer in force; null while no end is known.';
comment on column penalties.edition.drafted_by is 'Staff id; null for an edition settled from the lawbook, as are those who reviewed and published.';
create index edition_standard_idx on penalties.edition (standard_id, number);
create index edition_hash_idx on penalties.edition (hash);

create table penalties.draft (
  body_id int not null,
  standard_id text not null,
  based_on int not null,
  revision int not null,
  text text not null,
  note text not null,
  drafted_by uuid not null,
  drafted_at timestamptz not null,
  comments_from date,
  comments_to date,
  filed_on date,
  filed_as text,
  constraint draft_pk primary key (body_id, standard_id),
  constraint draft_standard_fk foreign key (body_id, standard_id) references penalties.standard (body_id, id),
  constraint draft_comments_check check ((comments_from is null) = (comments_to is null) and comments_to >= comments_from),
  constraint draft_filed_check check ((filed_on is null) = (filed_as is null))
);
comment on table penalties.draft is 'The next edition on its way; at most one a standard. Nothing is decided by it.';
comment on column penalties.draft.based_on is 'The edition it was begun from; 0 for the first.';
comment on column penalties.draft.revision is 'Counts the savings; a legality review is of exactly one.';
comment on column penalties.draft.comments_to is 'Last day on which the public may comment; null until it is asked.';
comment on column penalties.draft.filed_on is 'When the upper level took it on file; taken back by another saving.';

create table penalties.review (
  body_id int not null,
  standard_id text not null,
  revision int not null,
  hash text not null,
  opinion text not null,
  reviewed_by uuid not null,
  reviewed_at timestamptz not null,
  constraint review_pk primary key (body_id, standard_id, revision),
  constraint review_draft_fk foreign key (body_id, standard_id) references penalties.draft (body_id, standard_id) on delete cascade
);
comment on table penalties.review is 'The legality review of exactly this revision of a draft. Insert-only; goes with its draft.';
comment on column penalties.review.hash is 'SHA-256 of the text that was reviewed.';

create table penalties.comment (
  body_id int not null,
  standard_id text not null,
  no int not null,
  edition int not null,
  text text not null,
  sent_at timestamptz not null,
  result text,
  answer text,
  answered_by uuid,
  answered_at timestamptz,
  constraint comment_pk primary key (body_id, standard_id, no),
  constraint comment_standard_fk foreign key (body_id, standard_id) references penalties.standard (body_id, id),
  constraint comment_result_check check (result in ('taken', 'partly', 'not_taken')),
  constraint comment_answered_check check ((result is null) = (answer is null) and (result is null) = (answered_by is null) and (result is null) = (answered_at is null))
);
comment on table penalties.comment is 'What the public said of a draft and what became of it. No name is asked for.';
comment on column penalties.comment.edition is 'Number of the edition it was said of, before that was published.';
comment on column penalties.comment.result is 'Null until it is answered.';

create table penalties.adoption (
  body_id int not null,
  standard_id text not null,
  no int not null,
  state text not null,
  from_on date not null,
  places jsonb not null default '[]',
  by_standard text,
  reason text not null,
  decided_by uuid not null,
  recorded_at timestamptz not null,
  constraint adoption_pk primary key (body_id, standard_id, no),
  constraint adoption_standard_fk foreign key (standard_id) references penalties.standard (id),
  constraint adoption_by_fk foreign key (by_standard) references penalties.standard (id),
  constraint adoption_state_check check (state in ('adopted', 'adapted', 'piloted', 'superseded')),
  constraint adoption_by_check check ((by_standard is not null) or state in ('adopted', 'piloted')),
  constraint adoption_places_check check ((state = 'piloted') = (jsonb_array_length(places) > 0))
);
comment on table penalties.adoption is 'Which standard of others a body uses, and how. Insert-only: what holds on a day is the last row that began by it.';
comment on column penalties.adoption.places is 'Ids of the townships of a pilot (试点); empty elsewhere.';
comment on column penalties.adoption.by_standard is 'Adapted: the body''s own standard that refines it. Superseded: the standard that took its place.';
create index adoption_standard_idx on penalties.adoption (standard_id, body_id, no);

grant select, insert on penalties.standard, penalties.edition, penalties.review, penalties.comment, penalties.adoption to gongkai_app;
grant update (settled_at) on penalties.standard to gongkai_app; -- for the row lock that every change of a standard begins with
grant update (in_force_to) on penalties.edition to gongkai_app;
grant update (result, answer, answered_by, answered_at) on penalties.comment to gongkai_app;
grant select, insert, update, delete on penalties.draft to gongkai_app;
