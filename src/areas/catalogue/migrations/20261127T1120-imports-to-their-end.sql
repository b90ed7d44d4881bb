-- What was formed first becomes a draft first, over the whole table; what was only checked is forgotten.
alter table catalogue.import_row add column formed_on text generated always as (content ->> 'formedOn') stored;
comment on column catalogue.import_row.formed_on is 'Day on which the information was formed, as the row says it; the order in which rows become drafts. Null once they have.';
create index import_row_formed_idx on catalogue.import_row (body_id, import_id, formed_on, line) where state = 'chosen';
grant delete on catalogue.import, catalogue.import_row to gongkai_app;
