-- A request is counted once: in the year and under the result of its first reply, whatever reply is ordered later.
alter table requests.request add column counted_on date, add column counted_code text;
update requests.request set counted_on = replied_on, counted_code = code where replied_on is not null;
alter table requests.request add constraint request_counted_check check ((counted_on is null) = (counted_code is null));
alter table requests.request add constraint request_counted_code_check check (counted_code in ('1', '2', '3.1', '3.2', '3.3', '3.4',
  '3.5', '3.6', '3.7', '3.8', '4.1', '4.2', '4.3', '5.1', '5.2', '5.3', '5.4', '5.5', '6.1', '6.2', '6.3'));
comment on column requests.request.counted_on is 'Day of the first reply: the year in which the annual report counts its result. Null: still open.';
comment on column requests.request.counted_code is 'Result of the first reply, as table 三 counts it.';
