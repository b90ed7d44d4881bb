alter table penalties.case add column former_investigators jsonb not null default '[]';
comment on column penalties.case.former_investigators is 'Staff ids of officers who investigated and were replaced: they review, chair and decide nothing of it either.';
