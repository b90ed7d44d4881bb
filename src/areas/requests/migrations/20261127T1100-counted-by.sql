-- A request whose first reply was counted before it was passed on stays in the report in which it was counted.
alter table requests.request add column counted_by int;
alter table requests.request add constraint request_counted_by_check check (counted_by is null or counted_on is not null);
comment on column requests.request.counted_by is 'Earlier body whose annual report counts the first reply, made before the request was passed on to this one. Null: counted here.';
