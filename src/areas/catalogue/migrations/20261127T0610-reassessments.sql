-- Periodic reassessment of what is withheld: when it is due, and what each came to.
alter table catalogue.disclosure add column reassess_by date;
comment on column catalogue.disclosure.reassess_by is 'Copy of what the clock says of the next reassessment, for lists; null while the version in force is not withheld.';
create index disclosure_reassess_idx on catalogue.disclosure (reassess_by, body_id) where reassess_by is not null;

create table catalogue.reassessment (
  body_id int not null,
  disclosure_id uuid not null,
  no int not null,
  due_on date,
  done_on date not null,
  outcome text not null,
  ground text,
  reason text not null,
  reassessed_by uuid,
  constraint reassessment_pk primary key (body_id, disclosure_id, no),
  constraint reassessment_disclosure_fk foreign key (body_id, disclosure_id) references catalogue.disclosure (body_id, id),
  constraint reassessment_outcome_check check (outcome in ('withheld', 'to_publish')),
  constraint reassessment_ground_check check ((ground is not null) = (outcome = 'withheld')),
  constraint reassessment_ground_word_check check (ground in ('state_secret', 'law_forbids', 'safety', 'third_party', 'internal_affairs', 'process_information', 'enforcement_file'))
);
comment on table catalogue.reassessment is 'One look at whether what is withheld may be open now. Never changed; day, outcome, ground and reason are public.';
comment on column catalogue.reassessment.no is 'Counts those of an entry.';
comment on column catalogue.reassessment.due_on is 'By when it had to be done; null where no clock said so.';
comment on column catalogue.reassessment.outcome is 'withheld: stays so, under this ground; to_publish: a version that is open was drafted.';

grant select, insert on catalogue.reassessment to gongkai_app;
grant update (reassess_by) on catalogue.disclosure to gongkai_app;
