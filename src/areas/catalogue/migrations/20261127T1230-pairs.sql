-- Who is about to ask sees entries with much the same title: found by pairs of characters, not by reading every title.
create function catalogue.pairs_of(title text) returns text[]
  language sql immutable strict parallel safe
  return array(select distinct substr(lower(title), i, 2) from generate_series(1, length(title) - 1) as i);
comment on function catalogue.pairs_of is 'The pairs of neighbouring characters of a title, lower case; each once.';
create index version_pairs_idx on catalogue.version using gin (catalogue.pairs_of(title));
