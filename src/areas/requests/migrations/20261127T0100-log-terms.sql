-- The public log is found by words too, also misspelt or in the other script.
alter table requests.request add column log_terms text[] not null default '{}';
comment on column requests.request.log_terms is 'Pairs of characters of the folded title in the log, by which it is found. Empty: not in the log.';
create index request_log_terms_idx on requests.request using gin (log_terms) where log_on is not null;
