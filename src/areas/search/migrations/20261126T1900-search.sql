-- What can be found: a copy for searching of what other areas and loaded collections make public.
create schema search;
grant usage on schema search to gongkai_app;

create table search.document (
  id bigint generated always as identity,
  collection text not null,
  kind text not null,
  key text collate "C" not null,
  body_id int,
  year smallint,
  title jsonb not null,
  number text,
  note jsonb,
  href text not null,
  names text[] not null,
  shown_names text[] not null default '{}',
  precedence smallint not null,
  length smallint not null,
  shown_from date not null,
  shown_to date,
  digest text not null,
  terms tsvector not null,
  constraint document_pk primary key (id),
  constraint document_key unique (collection, kind, key),
  constraint document_shown_check check (shown_to > shown_from)
);
comment on table search.document is 'One thing that can be found. Rebuilt from its source at any time; nothing personal.';
comment on column search.document.collection is 'house: what this house publishes; else the name of a loaded collection, removed as a whole.';
comment on column search.document.kind is 'item, power, standard, body, law: what a visitor narrows by.';
comment on column search.document.key is 'The name of the thing in its own area or file.';
comment on column search.document.body_id is 'The body that answers for it; null: none of this county.';
comment on column search.document.year is 'Year of the edition shown; null where the source tells none.';
comment on column search.document.title is 'As shown, in three languages.';
comment on column search.document.number is 'Code or number it is known by; null where it has none.';
comment on column search.document.note is 'One line under the title, in three languages; null where there is nothing to say.';
comment on column search.document.href is 'Address of its page inside the portal, without the language.';
comment on column search.document.names is 'Folded: titles in every language, aliases, number. Ranking compares with each of them.';
comment on column search.document.shown_names is 'Aliases as written, for telling under which name it was found.';
comment on column search.document.precedence is 'Which of two equal hits stands first: the smaller one.';
comment on column search.document.length is 'Characters of the shortest name: the tighter hit stands first among equals.';
comment on column search.document.shown_to is 'First day on which it is no longer shown; null: no end known.';
comment on column search.document.digest is 'Of what was indexed; the same digest is not written again.';
comment on column search.document.terms is 'Pairs and single characters of the names, and with a leading ~ the pairs of their readings, with = their initials.';
create index document_terms_idx on search.document using gin (terms) with (fastupdate = off);
create index document_order_idx on search.document (precedence, length, id);
create index document_body_idx on search.document (body_id);

create table search.passage (
  document_id bigint not null,
  no int not null,
  precedence smallint not null,
  heading text not null,
  text text not null,
  folded text not null,
  terms tsvector not null,
  constraint passage_pk primary key (document_id, no),
  constraint passage_document_fk foreign key (document_id) references search.document (id) on delete cascade
);
comment on table search.passage is 'The text of a document in pieces of about an article.';
comment on column search.passage.precedence is 'Copy of the document''s, for walking in order.';
comment on column search.passage.folded is 'The text as it is compared: simplified, half width, lower case; same length as text.';
comment on column search.passage.terms is 'Pairs of neighbours without places: an index, never the proof of a hit.';
create index passage_terms_idx on search.passage using gin (terms) with (fastupdate = off);
create index passage_order_idx on search.passage (precedence, document_id, no);

create table search.term (
  term text not null,
  names double precision not null,
  passages double precision not null,
  constraint term_pk primary key (term)
);
comment on table search.term is 'How frequent a term is, from a sample; decides weights and which way a search goes, never what is found.';
comment on column search.term.names is 'Share of the documents whose names have it, 0 to 1.';
comment on column search.term.passages is 'Share of the passages that have it, 0 to 1.';

create table search.size (
  one boolean not null default true,
  documents bigint not null,
  passages bigint not null,
  counted_at timestamptz not null,
  constraint size_pk primary key (one),
  constraint size_one_check check (one)
);
comment on table search.size is 'How much there was when the terms were last counted; one row.';

create table search.collection (
  name text not null,
  documents int not null,
  loaded_at timestamptz not null,
  constraint collection_pk primary key (name)
);
comment on table search.collection is 'Collections loaded from files. What the house publishes itself is none of them.';

grant select, insert, update, delete on search.document, search.passage, search.collection to gongkai_app;
grant select, insert, update, delete on search.term to gongkai_app;
grant select, insert, update on search.size to gongkai_app;
