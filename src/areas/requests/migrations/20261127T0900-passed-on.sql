-- A request that is handled elsewhere from now on: by another body, or together with the applicant's own earlier request.
alter table requests.request add column passed_to_body int, add column passed_to uuid;
alter table requests.request add constraint request_passed_check check ((passed_to_body is null) = (passed_to is null));
alter table requests.request add constraint request_passed_fk foreign key (passed_to_body, passed_to)
  references requests.request (body_id, id);
comment on column requests.request.passed_to_body is 'Body of the request that takes this one up; the annual report counts it there only. Null: handled here.';
comment on column requests.request.passed_to is 'The request that takes this one up.';
alter table requests.request drop constraint request_closed_check;
alter table requests.request add constraint request_closed_check
  check (state <> 'closed' or (closed_on is not null and (code is not null or passed_to is not null)));
create index request_passed_idx on requests.request (passed_to_body, passed_to) where passed_to is not null;
