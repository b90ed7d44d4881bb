-- Passages are searched by thousands and read by dozens: the row keeps what is searched by, the texts lie beside it.
-- Every row gets the band of its precedence (bands.ts), so that what is frequent is met in order by the index alone.
alter table search.passage set (toast_tuple_target = 128);
update search.passage set terms = terms || array_to_tsvector(array['<' || precedence / 10]);
update search.document set terms = terms || array_to_tsvector(array[
  '<' || precedence / 10 || '.' || (length >= 6)::int + (length >= 10)::int + (length >= 16)::int]);
comment on column search.passage.terms is 'Pairs of neighbours without places, and the band of precedence: an index, never the proof of a hit.';
comment on column search.document.terms is 'Pairs and single characters of the names, with a leading ~ the pairs of their readings, with = their initials, with < the band of precedence and length.';
