-- What is answered to a notice is free text that may name people, so it is sealed. An answer given in the clear is asked
-- for again: it cannot be sealed here, and it must not stay.
drop index penalties.flag_open_idx;
alter table penalties.flag drop constraint flag_answered_check;
alter table penalties.flag add column answer_sealed text;
update penalties.flag set answered_by = null, answered_on = null where answered_on is not null;
alter table penalties.flag drop column answer;
alter table penalties.flag add constraint flag_answered_check
  check ((answer_sealed is null) = (answered_by is null) and (answer_sealed is null) = (answered_on is null));
comment on column penalties.flag.answer_sealed is 'What the legal office, the justice bureau or the discipline body answered; null: nobody has yet.';
comment on column penalties.flag.answered_by is 'Who answered; null: nobody has yet.';
comment on column penalties.flag.answered_on is 'The day of the answer; null: nobody has answered yet.';
create index flag_open_idx on penalties.flag (body_id, raised_on) where answered_on is null;
grant update (answer_sealed) on penalties.flag to gongkai_app;
