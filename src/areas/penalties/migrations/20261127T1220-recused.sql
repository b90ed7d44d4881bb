alter table penalties.case add column recused jsonb not null default '[]';
comment on column penalties.case.recused is 'Staff ids of those who were recused at the party''s request (行政处罚法 §43): they do nothing more in the case.';
