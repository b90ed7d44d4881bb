-- What several bodies answer for, or use, is found in the site of each of them.
alter table search.document add column shared_by int[] not null default '{}';
comment on column search.document.shared_by is 'Other bodies in whose sites it is found too: each that answers for it, or uses it.';
-- A house from before hears these journals once more; what is written the same way already is left alone.
delete from journal.bookmark where listener in ('search.items', 'search.powers', 'search.standards');
