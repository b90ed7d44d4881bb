-- Everybody who drew at a draft stays out of approving and publishing it, not the last one alone.
alter table processes.draft add column drawn_by uuid[] not null default '{}';
update processes.draft set drawn_by = array[drafted_by];
comment on column processes.draft.drawn_by is 'Staff ids of all who ever saved it; none of them may approve or publish it.';
