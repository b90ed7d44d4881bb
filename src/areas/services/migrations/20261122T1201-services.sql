-- Items one may apply for, their published editions, and the drafts of the next.
create schema services;
grant usage on schema services to gongkai_app;

create table services.item (
  body_id int not null,
  id text not null,
  settled_at timestamptz not null,
  constraint item_pk primary key (body_id, id),
  constraint item_id_key unique (id)
);
comment on table services.item is 'What one may apply for; what it says stands in its editions.';
comment on column services.item.body_id is 'The body that answers for the item: the handling body, or the approval service bureau where each township or village handles its own.';
comment on column services.item.id is 'Id of the lawbook, e.g. si009.';

create table services.edition (
  body_id int not null,
  item_id text not null,
  number int not null,
  state text not null,
  says jsonb not null,
  line jsonb not null,
  hash text not null,
  in_force_from date not null,
  in_force_to date,
  drafted_by uuid,
  published_by uuid,
  published_at timestamptz not null,
  search tsvector not null,
  constraint edition_pk primary key (body_id, item_id, number),
  constraint edition_item_fk foreign key (body_id, item_id) references services.item (body_id, id),
  constraint edition_state_check check (state in ('published', 'superseded', 'withdrawn')),
  constraint edition_force_check check (in_force_to >= in_force_from),
  constraint edition_two_people_check check (drafted_by <> published_by)
);
comment on table services.edition is 'An item as published. Insert-only by grant but for its end: what a case was received under never changes.';
comment on column services.edition.number is 'From 1, without gaps.';
comment on column services.edition.says is 'The item (src/areas/services/item.ts) with every sentence in three languages.';
comment on column services.edition.line is 'The few fields of it that lists show and narrow by: the whole of all items would be four megabytes.';
comment on column services.edition.hash is 'SHA-256 of what binds, in hexadecimal (src/areas/services/edition-hash.ts).';
comment on column services.edition.in_force_from is 'First day in force.';
comment on column services.edition.in_force_to is 'First day no longer in force; null while no end is known.';
comment on column services.edition.drafted_by is 'Staff id; null for an edition settled from the lawbook.';
comment on column services.edition.published_by is 'Staff id of a second person; null for an edition settled from the lawbook.';
comment on column services.edition.search is 'Han bigrams and words of the name, result and subject, made by src/areas/services/search-words.ts.';
create unique index edition_open_key on services.edition (body_id, item_id) where in_force_to is null;
create index edition_search_idx on services.edition using gin (search);
create index edition_item_idx on services.edition (item_id, number);

create table services.draft (
  body_id int not null,
  item_id text not null,
  based_on int not null,
  revision int not null,
  says jsonb not null,
  drafted_by uuid not null,
  drafted_at timestamptz not null,
  constraint draft_pk primary key (body_id, item_id),
  constraint draft_edition_fk foreign key (body_id, item_id, based_on) references services.edition (body_id, item_id, number)
);
comment on table services.draft is 'The next edition while it is being written; at most one an item. Nobody is served under it.';
comment on column services.draft.based_on is 'The edition it was begun from; it can be published only while that is still the latest.';
comment on column services.draft.revision is 'Counts the savings, so that one does not silently overwrite another.';
comment on column services.draft.drafted_by is 'Staff id of who saved it last; somebody else must publish.';

grant select, insert on services.item, services.edition to gongkai_app;
grant update (settled_at) on services.item to gongkai_app; -- for the row lock that every change of an item begins with
grant update (state, in_force_to) on services.edition to gongkai_app;
grant select, insert, update, delete on services.draft to gongkai_app;
