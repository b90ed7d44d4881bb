-- Whether what is found still holds is told with the hit, and what does not stands lower.
alter table search.document add column standing text;
alter table search.document add constraint document_standing_check
  check (standing in ('not_yet', 'expired', 'repealed', 'replaced', 'earlier'));
comment on column search.document.standing is 'Why it does not hold; null: it holds, or nobody asks of such a thing whether it holds.';
-- A house from before hears these journals once more: items are found by what they give, documents with what they are worth.
delete from journal.bookmark where listener in ('search.items', 'search.norms');
