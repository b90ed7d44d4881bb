-- Enquiries under the first-contact duty: whoever was asked first owns the enquiry until another has accepted it.
create schema enquiries;
grant usage on schema enquiries to gongkai_app;

create table enquiries.enquiry (
  body_id int not null,
  id uuid not null,
  number text not null,
  asked_how text not null,
  item text,
  question_sealed text not null,
  contact_sealed text not null,
  asked_at timestamptz not null,
  asked_staff_id uuid,
  owner_body_id int not null,
  owner_post_code text not null,
  state text not null,
  answer_sealed text,
  answered_at timestamptz,
  closed_at timestamptz,
  constraint enquiry_pk primary key (body_id, id),
  constraint enquiry_number_key unique (body_id, number),
  constraint enquiry_how_check check (asked_how in ('counter', 'telephone', 'online')),
  constraint enquiry_state_check check (state in ('open', 'answered', 'closed')),
  constraint enquiry_answer_check check ((answer_sealed is null) = (answered_at is null) and (answered_at is null) = (state = 'open')),
  constraint enquiry_closed_check check ((closed_at is null) = (state <> 'closed'))
);
comment on table enquiries.enquiry is 'One question of somebody, with its owner: the owner columns are never null, so no enquiry is without one.';
comment on column enquiries.enquiry.body_id is 'The body that was asked first; it never changes, the owner does.';
comment on column enquiries.enquiry.number is 'Public number with a check character (src/base/public-number.ts, kind Q).';
comment on column enquiries.enquiry.item is 'Id of the service item it is about; null when it is about none.';
comment on column enquiries.enquiry.question_sealed is 'What was asked, sealed: people write what is nobody else''s business.';
comment on column enquiries.enquiry.contact_sealed is 'Name and telephone of the asker, sealed; both may be empty.';
comment on column enquiries.enquiry.asked_staff_id is 'The member of staff who was asked first; null when asked online.';
comment on column enquiries.enquiry.owner_post_code is 'The post that is responsible now; whoever acts for it (A or B) acts on the enquiry.';
create index enquiry_owner_idx on enquiries.enquiry (owner_body_id, owner_post_code, state, id);

create table enquiries.offer (
  body_id int not null,
  id uuid not null,
  enquiry_id uuid not null,
  from_body_id int not null,
  from_post_code text not null,
  to_body_id int not null,
  to_post_code text not null,
  reason text not null,
  state text not null,
  refused_because text,
  next_body_id int,
  next_post_code text,
  offered_by uuid not null,
  offered_at timestamptz not null,
  decided_by uuid,
  decided_at timestamptz,
  constraint offer_pk primary key (body_id, id),
  constraint offer_enquiry_fk foreign key (body_id, enquiry_id) references enquiries.enquiry (body_id, id),
  constraint offer_state_check check (state in ('pending', 'accepted', 'refused', 'withdrawn')),
  constraint offer_decided_check check ((decided_at is null) = (state = 'pending')),
  constraint offer_refused_check check ((state = 'refused') = (refused_because is not null and next_body_id is not null and next_post_code is not null))
);
comment on table enquiries.offer is 'An enquiry offered to another post. Until it is accepted the offering post stays responsible.';
comment on column enquiries.offer.reason is 'Why it is offered; shown to the asker, so it holds no personal data.';
comment on column enquiries.offer.next_body_id is 'Who is responsible instead, as the refusing post must say; with next_post_code.';
create unique index offer_pending_key on enquiries.offer (body_id, enquiry_id) where state = 'pending';
create index offer_to_idx on enquiries.offer (to_body_id, to_post_code) where state = 'pending';

grant select, insert, update on enquiries.enquiry, enquiries.offer to gongkai_app;
